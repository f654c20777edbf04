import { describe, expect, test } from "vitest";
import type { StatementRow } from "../../lib/corpus/corpus";
import { type Candidate, chooseExamples } from "../../lib/entries/example";

/** A candidate of a call, with its terms and its text's length. */
const candidate = (call: number, terms: number[], length: number, text = ""): Candidate => ({
  row: { call, text: text || "x".repeat(length) } as StatementRow,
  start: 0,
  end: 1,
  terms,
});

describe("the examples of a code", () => {
  test("have unlike terms and calls first, and stand in the corpus's order", () => {
    const all = [
      candidate(0, [1], 140),
      candidate(0, [1], 141),
      candidate(1, [2], 150),
      candidate(0, [3], 142),
      candidate(1, [1], 143),
    ];
    expect(chooseExamples(all, 2)).toEqual([all[0], all[2]]);
    expect(chooseExamples(all, 3)).toEqual([all[0], all[2], all[3]]);
    expect(chooseExamples(all, 9)).toEqual(all);
  });

  test("are neither too short to understand nor too long to read where there is a choice", () => {
    const all = [candidate(0, [1], 20), candidate(0, [1], 400), candidate(0, [1], 150)];
    expect(chooseExamples(all, 1)).toEqual([all[2]]);
    const fragment = candidate(1, [2], 44);
    expect(chooseExamples([fragment, ...all], 2)).toEqual([all[1], all[2]]);
    expect(chooseExamples([fragment], 2)).toEqual([fragment]);
  });

  test("show the same words once", () => {
    const all = [candidate(0, [1], 0, "The same."), candidate(1, [2], 0, "The same.")];
    expect(chooseExamples(all)).toEqual([all[0]]);
  });
});
