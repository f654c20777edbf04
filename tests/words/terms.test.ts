import { describe, expect, test } from "vitest";
import { type Mark, Terms } from "../../lib/words/terms";
import { tokenize } from "../../lib/words/tokens";

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
    marks[0] = { names: ["country", "own"], end: 1 };
    marks[2] = { names: ["country", "other"], end: 3 };
    const terms = new Terms([["{own} supports {other}"], ["supports ..2 {country}"], ["{third}"]]);
    expect(terms.find(tokens, 0, tokens.length, marks)).toEqual([
      { row: 0, first: 0, end: 3 },
      { row: 1, first: 1, end: 3 },
    ]);
    expect(terms.find(tokens)).toEqual([]);
  });
});
