import { describe, expect, test } from "vitest";
import { cite } from "../../lib/export/figure-citation";

const CITED = {
  title: "Afghanistan: 11 of 42 statements in 2021",
  address: "http://localhost:3000/?topic=afghanistan#figure-topics",
  version: "3f9a2c1d",
  date: new Date(2026, 10, 2),
};

/** The braces of a BibTeX entry close as they open. */
function isBalanced(bibtex: string): boolean {
  let depth = 0;
  for (const sign of bibtex.replace(/\\[{}]/g, "")) {
    if (sign === "{") depth++;
    if (sign === "}" && --depth < 0) return false;
  }
  return depth === 0;
}

test("the footnote is one sentence with title, data version, address and day", () => {
  expect(cite(CITED).footnote).toBe(
    "Readout, “Afghanistan: 11 of 42 statements in 2021”, data version 3f9a2c1d, http://localhost:3000/?topic=afghanistan#figure-topics (accessed 2 November 2026).",
  );
});

test("a title's full stop is not doubled", () => {
  expect(cite({ ...CITED, title: "No statement is left. " }).footnote).toContain("“No statement is left”,");
});

test("the BibTeX entry", () => {
  expect(cite(CITED).bibtex.split("\n")).toEqual([
    "@misc{readout-3f9a2c1d,",
    "  author = {{Readout}},",
    "  title = {Afghanistan: 11 of 42 statements in 2021},",
    "  year = {2026},",
    "  howpublished = {\\url{http://localhost:3000/?topic=afghanistan#figure-topics}},",
    "  note = {Data version 3f9a2c1d, accessed 2026-11-02}",
    "}",
  ]);
});

describe("what TeX reads as its own is escaped in the title", () => {
  test.each([
    ["50 % & more", "50 \\% \\& more"],
    ["#1 of $5_a", "\\#1 of \\$5\\_a"],
    ["a{b}c", "a\\{b\\}c"],
    ["x\\y~z^w", "x\\textbackslash{}y\\textasciitilde{}z\\textasciicircum{}w"],
  ])("%s", (title, escaped) => {
    const { bibtex } = cite({ ...CITED, title });
    expect(bibtex).toContain(`  title = {${escaped}},`);
    expect(isBalanced(bibtex)).toBe(true);
  });
});

test("the day is the reader's own", () => {
  expect(cite({ ...CITED, date: new Date(2026, 0, 1, 0, 5) }).bibtex).toContain("accessed 2026-01-01");
  expect(cite({ ...CITED, date: new Date(2026, 11, 31, 23, 55) }).bibtex).toContain("accessed 2026-12-31");
});
