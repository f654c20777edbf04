import { spellingKey } from "./name-forms";

/** Whether one name is the other, or the beginning or end of it. */
export function sharesName(a: string, b: string): boolean {
  const [x, y] = [spellingKey(a), spellingKey(b)];
  return x.length < y.length ? isEndOf(x, y) : isEndOf(y, x);
}

const isEndOf = (short: string, long: string): boolean =>
  short !== "" && (long.startsWith(short) || long.endsWith(short));
