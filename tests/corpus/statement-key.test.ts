import { describe, expect, test } from "vitest";
import { findStatement, keysOf } from "../../lib/corpus/statement-key";
import { type Draft, goldCorpus, makeCorpus } from "./make";

const CALL = "2021-02-10-wang-yi-lavrov";
const DRAFT: Draft = {
  file: "a.txt",
  date: "2021-02-10",
  people: [
    ["Wang Yi", "China"],
    ["Sergey Lavrov", "Russia"],
  ],
  note: "One readout",
  lines: [
    ["Wang Yi", [], [], "China's position is clear."],
    ["Sergey Lavrov", [], [], "Both sides will stay in touch."],
    ["Wang Yi", [], [], "Both sides will stay in touch."],
  ],
};
const keysIn = (drafts: Draft[]) => makeCorpus(drafts).corpus.statements.map(({ key }) => key);
const keyOf = (text: string) => keysOf([{ text, rows: [{ start: 0, end: text.length, text }] }])[0]?.[0];

describe("a statement's key", () => {
  test("is ten letters and digits, and four more where the call has the words twice", () => {
    const [one, two, three] = keysIn([DRAFT]);
    expect(one).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
    expect(two).toMatch(/^[0-9a-hjkmnp-tv-z]{10}-[0-9a-hjkmnp-tv-z]{4}$/);
    expect(three?.slice(0, 10)).toBe(two?.slice(0, 10));
    expect(three).not.toBe(two);
  });

  test("is the same tomorrow", () => {
    expect(keyOf("China's position is clear.")).toBe("dkbm0q4tvv");
  });

  test("does not hang on the file's name", () => {
    expect(keysIn([{ ...DRAFT, file: "renamed.txt" }])).toEqual(keysIn([DRAFT]));
  });

  test("does not hang on the order of the sentences", () => {
    const lines = [...DRAFT.lines].reverse();
    expect(keysIn([{ ...DRAFT, lines }]).at(-1)).toBe(keysIn([DRAFT])[0]);
  });

  test.each([
    ["spaces", "China’s position\n  is clear."],
    ["capitals and marks", "china's position is “clear”"],
    ["accents", "Chinä's position is clear."],
  ])("does not hang on %s", (_, text) => {
    expect(keyOf(text)).toBe(keyOf("China's position is clear."));
  });

  test("hangs on every word", () => {
    const texts = [
      "China is clear",
      "clear is China",
      "China is",
      "China is not clear",
      "1 2",
      "12",
      "…",
      "?",
    ];
    expect(new Set(texts.map(keyOf)).size).toBe(texts.length);
  });

  test("is one for two speakers in one sentence", () => {
    const text = "Wang thanked Lavrov, and Lavrov agreed.";
    const row = { start: 0, end: text.length, text };
    const [keys] = keysOf([{ text, rows: [row, row] }]);
    expect(keys?.[0]).toBe(keys?.[1]);
    expect(keys?.[0]).toHaveLength(10);
  });

  test("tells readouts apart that differ in nothing but their marks", () => {
    const rows = [{ start: 0, end: 3, text: "Yes" }];
    const [[one], [two]] = keysOf([
      { text: "Yes.", rows },
      { text: "Yes!", rows },
    ]) as [string[], string[]];
    expect(one).not.toBe(two);
  });

  test("of 200,000 different sentences no two are alike", () => {
    const text = "";
    const rows = Array.from({ length: 200_000 }, (_, i) => ({
      start: i,
      end: i + 1,
      text: `The two sides met for the ${i}th time`,
    }));
    expect(new Set(keysOf([{ text, rows }])[0]).size).toBe(rows.length);
  }, 30_000);

  test("names every sentence of the reference coding by itself", () => {
    const { corpus } = goldCorpus();
    const named = corpus.statements.map(({ call, key }) => `${call} ${key}`);
    expect(new Set(named).size).toBe(77);
  });
});

describe("findStatement", () => {
  const { corpus } = makeCorpus([DRAFT]);
  const [one = "", two = "", three = ""] = corpus.statements.map(({ key }) => key);

  test.each<[string, string, string, number | undefined]>([
    ["a key", CALL, one, 0],
    ["each of two alike", CALL, two, 1],
    ["the other one", CALL, three, 2],
    ["an end that no longer fits", CALL, `${one}-abcd`, 0],
    ["words that nobody said", CALL, "0123456789", undefined],
    ["half a key", CALL, one.slice(0, 9), undefined],
    ["no key", CALL, "", undefined],
    ["another call", "2021-02-11-wang-yi-lavrov", one, undefined],
  ])("%s", (_, call, key, row) => {
    expect(findStatement(corpus, call, key)).toBe(row);
  });

  test("the words alone name one of those that have them, the same in whatever files they stand", () => {
    const other = { ...DRAFT, file: "b.txt", note: "Another readout" };
    const texts = [
      [DRAFT, other],
      [
        { ...DRAFT, file: "y.txt" },
        { ...other, file: "x.txt" },
      ],
    ].map((drafts) => {
      const { corpus } = makeCorpus(drafts);
      return corpus.statements[findStatement(corpus, CALL, one) ?? -1]?.key;
    });
    expect(texts[0]).toMatch(new RegExp(`^${one}-`));
    expect(texts[1]).toBe(texts[0]);
  });
});
