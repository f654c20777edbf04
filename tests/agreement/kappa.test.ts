import { describe, expect, test } from "vitest";
import { cohenKappa, kappaOfMatch } from "../../lib/agreement/kappa";

/** A table of counts as the pairs it counts: rows are the first coder's categories, columns the second's. */
const pairsOf = (table: number[][]) =>
  table.flatMap((counts, row) =>
    counts.flatMap((count, column) =>
      Array.from({ length: count }, () => [`c${row}`, `c${column}`] as [string, string]),
    ),
  );

describe("Cohen's kappa", () => {
  test("is 0.429 for the example of Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72, 323–327", () => {
    const table = [
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ];
    expect(cohenKappa(pairsOf(table))).toBeCloseTo(0.429, 3);
  });

  test.each([
    [
      "1 where nothing differs",
      [
        [3, 0],
        [0, 4],
      ],
      1,
    ],
    [
      "0 where agreement is what chance gives",
      [
        [1, 1],
        [1, 1],
      ],
      0,
    ],
    [
      "below 0 where they agree less than that",
      [
        [0, 2],
        [2, 0],
      ],
      -1,
    ],
    ["none where both gave one category only", [[5]], null],
    ["none where there is nothing", [], null],
  ] as [string, number[][], number | null][])("is %s", (_, table, expected) => {
    expect(cohenKappa(pairsOf(table))).toBe(expected);
  });

  test("of a code that things have or have not is that of the table with two categories", () => {
    // 20 have it by both, 5 by the reference alone, 10 by the coder alone, 15 by neither: (0.7 − 0.5) / (1 − 0.5)
    expect(kappaOfMatch({ both: 20, reference: 25, coder: 30 }, 50)).toBeCloseTo(0.4, 10);
    expect(
      cohenKappa(
        pairsOf([
          [20, 5],
          [10, 15],
        ]),
      ),
    ).toBeCloseTo(0.4, 10);
    expect(kappaOfMatch({ both: 0, reference: 0, coder: 0 }, 9)).toBeNull();
  });
});
