import { expect, test } from "vitest";
import { PairTable } from "../../lib/words/pair-table";

test("a table of pairs keeps what was set last, for many pairs as for few", () => {
  const table = new PairTable();
  const map = new Map<string, number>();
  for (let n = 0; n < 5000; n++) {
    const [a, b] = [n % 97, (n * 31) % 301];
    table.set(a, b, n);
    map.set(`${a} ${b}`, n);
  }
  for (let a = 0; a < 100; a++)
    for (let b = 0; b < 310; b++) expect(table.get(a, b)).toBe(map.get(`${a} ${b}`) ?? -1);
});
