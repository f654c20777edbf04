import type { Told } from "./variants";

/** A set phrase as it stands, before its wordings are put together. */
export interface ToldPhrase {
  told: Told[];
  /** In bits; see telling.ts. */
  telling: number;
}

/** Two places are the same where they share at least this much of the longer. */
const SAME_PLACE = 1 / 2;
/** Two phrases are one where at least this part of the rarer one's places are the other's too. */
const SAME_PHRASE = 1 / 2;

/**
 * Makes one of two phrases that mostly stand in the same places: "peace and stability" and "regional peace and
 * stability". The more frequent one keeps its places, as the wording that more of them have, and gets those of the
 * rarer that it has not.
 */
export function joinNear(phrases: readonly ToldPhrase[]): ToldPhrase[] {
  const often = [...phrases].sort((a, b) => b.told.length - a.told.length);
  const joined: ToldPhrase[] = [];
  const bySentence = new Map<number, Standing[]>();
  for (const phrase of often) {
    const near = nearest(phrase, bySentence);
    const own = near ?? { ...phrase, told: [] };
    if (!near) joined.push(own);
    for (const told of phrase.told) {
      const there = bySentence.get(told.sentence) ?? [];
      bySentence.set(told.sentence, there);
      if (there.some((one) => one.phrase === own && overlap(one.told, told) > 0)) continue;
      own.told.push(told);
      there.push({ phrase: own, told, isFirst: !near });
    }
  }
  for (const { told } of joined) told.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
  return joined;
}

/** A place of a joined phrase; `isFirst` where it is of the phrase itself and came from no other. */
interface Standing {
  phrase: ToldPhrase;
  told: Told;
  isFirst: boolean;
}

/** The phrase that has most of this one's places of its own, if it has enough of them and the words of one are the other's. */
function nearest(
  { told }: ToldPhrase,
  bySentence: ReadonlyMap<number, readonly Standing[]>,
): ToldPhrase | undefined {
  const shared = new Map<ToldPhrase, number>();
  for (const one of told) {
    for (const { phrase, told: other, isFirst } of bySentence.get(one.sentence) ?? []) {
      if (isFirst && isSame(one, other)) shared.set(phrase, (shared.get(phrase) ?? 0) + 1);
    }
  }
  const own = mainStems(told);
  const isForm = (phrase: ToldPhrase) =>
    mainStems(phrase.told).some((stems) => own.some((one) => isPart(one, stems)));
  const [best] = [...shared]
    .filter(([phrase, places]) => places >= told.length * SAME_PHRASE && isForm(phrase))
    .sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

/** The telling stems of the most frequent wording, of each of several where they tie. */
function mainStems(told: readonly Told[]): Set<string>[] {
  const counts = new Map<string, number>();
  for (const { words } of told) {
    const stems = words.filter(({ kind }) => kind === "telling").map(({ stem }) => stem);
    const key = stems.join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([key, count]) => (count === most ? [new Set(key.split(" "))] : []));
}

/** Whether all stems of one are the other's. */
function isPart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  return [...fewer].every((stem) => more.has(stem));
}

function isSame(a: Told, b: Told): boolean {
  return overlap(a, b) >= Math.max(a.end - a.start, b.end - b.start) * SAME_PLACE;
}

const overlap = (a: Told, b: Told): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
