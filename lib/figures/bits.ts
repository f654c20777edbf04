/** Calls `visit` with the index of each bit that is set. */
export function eachBit(mask: number, visit: (bit: number) => void): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest));
}
