/** A number of statements, and of the calls that have them. */
export interface Counted {
  statements: number;
  calls: number;
}

/** "11 of 72 statements, in 1 of 5 calls" */
export function countWords({ statements, calls }: Counted, base: Counted): string {
  return statements === 0
    ? `in none of ${base.statements} statements`
    : `${statements} of ${base.statements} statements, in ${calls} of ${base.calls} calls`;
}
