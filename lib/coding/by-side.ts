import type { CodingContext } from "./context";

/** Makes something once for each speaker's country of a call, and remembers it until another call is coded. */
export function bySide<T>(
  make: (call: CodingContext, side: string | null) => T,
): (call: CodingContext, side: string | null) => T {
  let coded: CodingContext["participants"] | undefined;
  const sides = new Map<string | null, T>();
  return (call, side) => {
    if (coded !== call.participants) {
      coded = call.participants;
      sides.clear();
    }
    let made = sides.get(side);
    if (made === undefined) {
      made = make(call, side);
      sides.set(side, made);
    }
    return made;
  };
}
