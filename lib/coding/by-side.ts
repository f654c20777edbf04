import type { CodingContext } from "./context";

/** Makes something once for each speaker's country of a call, and remembers it until another call is coded. */
export function bySide<T>(
  make: (call: CodingContext, side: string | null) => T,
): (call: CodingContext, side: string | null) => T {
  let coded: CodingContext["participants"] | undefined;
  /** A call has no more than a few sides; they are looked through faster than looked up. */
  let known: { side: string | null; made: T }[] = [];
  return (call, side) => {
    if (coded !== call.participants) {
      coded = call.participants;
      known = [];
    }
    for (const one of known) if (one.side === side) return one.made;
    const made = make(call, side);
    known.push({ side, made });
    return made;
  };
}
