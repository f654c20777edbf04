/** How many of a known number of decisions agree. */
export interface Share {
  agreeing: number;
  of: number;
}

/** Two sets of decisions: how many are in both, how many the reference has, how many the coder has. */
export interface Match {
  both: number;
  reference: number;
  coder: number;
}

/** Agreeing decisions as a part of all; 1 where there was nothing to decide. */
export function accuracy({ agreeing, of }: Share): number {
  return of === 0 ? 1 : agreeing / of;
}

/** The part of the coder's decisions that the reference has too. */
export function precision({ both, coder }: Match): number {
  return coder === 0 ? 1 : both / coder;
}

/** The part of the reference's decisions that the coder has too. */
export function recall({ both, reference }: Match): number {
  return reference === 0 ? 1 : both / reference;
}

/** The harmonic mean of precision and recall. */
export function f1({ both, reference, coder }: Match): number {
  return reference + coder === 0 ? 1 : (2 * both) / (reference + coder);
}

/** Counts one decision. */
export function tallyShare(share: Share, agrees: boolean): void {
  share.of += 1;
  if (agrees) share.agreeing += 1;
}

/** Counts two sets of ids, whole and by id, and tells what only one of them has. */
export function tallyMatch(
  whole: Match,
  byId: Map<string, Match>,
  reference: string[],
  coder: string[],
  differ: (missed: string, extra: string) => void,
): void {
  const wanted = new Set(reference);
  const got = new Set(coder);
  for (const id of new Set([...wanted, ...got])) {
    const own = byId.get(id) ?? { both: 0, reference: 0, coder: 0 };
    byId.set(id, own);
    for (const match of [whole, own]) {
      if (wanted.has(id)) match.reference += 1;
      if (got.has(id)) match.coder += 1;
      if (wanted.has(id) && got.has(id)) match.both += 1;
    }
  }
  const missed = [...wanted].filter((id) => !got.has(id));
  const extra = [...got].filter((id) => !wanted.has(id));
  if (missed.length + extra.length > 0) differ(missed.join(", ") || "–", extra.join(", ") || "–");
}
