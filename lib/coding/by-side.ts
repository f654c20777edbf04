import type { CodingContext } from "./context";

/** Makes something once for each speaker's country of a call, and remembers it as long as the call's participants live. */
export function bySide<T>(
  make: (call: CodingContext, side: string | null) => T,
): (call: CodingContext, side: string | null) => T {
  const calls = new WeakMap<CodingContext["participants"], Map<string | null, T>>();
  return (call, side) => {
    let sides = calls.get(call.participants);
    if (!sides) {
      sides = new Map();
      calls.set(call.participants, sides);
    }
    let made = sides.get(side);
    if (made === undefined) {
      made = make(call, side);
      sides.set(side, made);
    }
    return made;
  };
}
