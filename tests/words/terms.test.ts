import { describe, expect, test } from "vitest";
import { type Mark, runKind } from "../../lib/words/marks";
import { Terms } from "../../lib/words/terms";
import { tokenize } from "../../lib/words/tokens";
import { makeRandom } from "../view/random";
import { endsOf } from "./naive-terms";

/** The runs that the terms describe in a text, as the words they cover. */
function runs(terms: string[], text: string): string[] {
  const tokens = tokenize(text);
  return new Terms([terms])
    .find(tokens)
    .map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

describe("the notation", () => {
  test.each([
    ["nuclear issue", "the Iranian nuclear issue", ["nuclear issue"]],
    ["nuclear issue", "issue nuclear", []],
    ["Türkiye", "TURKIYE and Türkiye", ["TURKIYE", "Türkiye"]],
    ["high-level", "high level, high-level", ["high level", "high-level"]],
    ["China's proposal", "China’s proposal", ["China’s proposal"]],
    ["sovereign*", "Sovereignty is sovereign", ["Sovereignty", "sovereign"]],
    ["sovereign", "sovereignty", []],
    [
      "uphold*/defend* justice",
      "upholding justice, defend justice, do justice",
      ["upholding justice", "defend justice"],
    ],
    ["the [two] countries", "the two countries and the countries", ["the two countries", "the countries"]],
    [
      "agreed [to hold] talks",
      "agreed talks, agreed to hold talks, agreed to talks",
      ["agreed talks", "agreed to hold talks"],
    ],
    ["support ..2 position", "support, fully, position", []],
    ["support ..3 position", "support, fully, position", ["support, fully, position"]],
    ["support ..2 position", "support position", ["support position"]],
    ["support ..4 position", "support it. The position", []],
    ["support ~2 position", "support its just position", ["support its just position"]],
    ["support ~2 position", "support its very just position", []],
    ["support ~2 position", "support, position", []],
    ["support ~2 position", "support Iran's position", ["support Iran's position"]],
    ["support ~3 position", "support “just” position", ["support “just” position"]],
  ])("%s in %s", (term, text, found) => {
    expect(runs([term], text)).toEqual(found);
  });

  test.each([
    ["the [two countries", "an opening bracket is not closed"],
    ["the two] countries", "a closing bracket has no opening one"],
    ["the [two [and] three]", "brackets cannot stand inside brackets"],
    ["[the] ..3", "it needs a word that is always there"],
    ["", "holds no word"],
    ["uphold/", "holds no word"],
    ["high-level/low", "each choice"],
  ])("%s is refused", (term, why) => {
    expect(() => new Terms([[term]])).toThrow(`term "${term}"`);
    expect(() => new Terms([[term]])).toThrow(why);
  });
});

describe("find", () => {
  const tokens = tokenize("China supports Iran in the talks");

  test("tells the row, by where the runs begin", () => {
    const terms = new Terms([["the talks"], ["supports", "supports Iran"], ["iran"]]);
    expect(terms.find(tokens)).toEqual([
      { row: 1, first: 1, end: 2 },
      { row: 1, first: 1, end: 3 },
      { row: 2, first: 2, end: 3 },
      { row: 0, first: 4, end: 6 },
    ]);
  });

  test("stays inside the run that it is given", () => {
    const terms = new Terms([["supports Iran", "in ..3 talks", "china"]]);
    expect(terms.find(tokens, 1, 5)).toEqual([{ row: 0, first: 1, end: 3 }]);
  });

  test("takes the runs that a caller has named, at the beginning and behind a gap", () => {
    const marks: (Mark | undefined)[] = [];
    marks[0] = { kind: runKind(["country", "own"]), end: 1 };
    marks[2] = { kind: runKind(["country", "other"]), end: 3 };
    const terms = new Terms([["{own} supports {other}"], ["supports ..2 {country}"], ["{third}"]]);
    expect(terms.find(tokens, 0, tokens.length, marks)).toEqual([
      { row: 0, first: 0, end: 3 },
      { row: 1, first: 1, end: 3 },
    ]);
    expect(terms.find(tokens)).toEqual([]);
  });
});

describe("made-up tables", () => {
  const random = makeRandom(7);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = (most: number, make: () => string) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, make).join(" ");
  const word = () => one(["a", "b", "c", "ab", "b*", "a/b*", "{x}", "{y}"]);
  const gap = () => `${one(["..", "~"])}${Math.floor(random() * 4)} ${word()}`;
  const piece = () => one([word, word, word, gap, () => `[${some(2, word)}]`])();
  const notation = () => `${word()} ${some(4, piece)}`;

  test.each(Array.from({ length: 60 }, (_, n) => n))("find what each term finds by itself, table %i", () => {
    const table = Array.from({ length: 12 }, () => Array.from({ length: 3 }, notation));
    const tokens = tokenize(some(40, () => one(["a", "b", "c", "ab", "bc", ",", ".", '"', "A", "d"])));
    const marks = tokens.map((_, at): Mark | undefined =>
      random() < 0.2
        ? {
            kind: runKind(one([["x"], ["y"], ["x", "y"], ["z"]])),
            end: Math.min(tokens.length, at + 1 + Math.floor(random() * 2)),
          }
        : undefined,
    );
    const found = new Terms(table).find(tokens, 0, tokens.length, marks);
    const known = new Set(found.map(({ row, first, end }) => `${first}-${end} ${row}`));
    const naive = table.flatMap((notations, row) =>
      tokens.flatMap((_, first) =>
        notations.flatMap((term) =>
          endsOf(term, tokens, first, marks).map((end) => `${first}-${end} ${row}`),
        ),
      ),
    );
    expect([...known].sort()).toEqual([...new Set(naive)].sort());
    expect(found.map(({ first }) => first)).toEqual(found.map(({ first }) => first).sort((a, b) => a - b));
  });
});
