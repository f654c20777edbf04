import { describe, expect, test } from "vitest";
import type { Corpus } from "../../lib/corpus/corpus";
import { findPhrases } from "../../lib/phrases/find";
import { goldCorpus } from "../corpus/make";
import byHand from "./by-hand.json";

/** A run of a statement's text. */
interface Place {
  call: number;
  statement: number;
  start: number;
  end: number;
}

const { corpus, columns } = goldCorpus();
const phrases = findPhrases(corpus, columns);

/** The number of a call's readout, as the list by hand has it. */
const numberOf = ({ calls, readouts }: Corpus, call: number) =>
  readouts[calls[call]?.readouts[0] ?? 0]?.file.slice(0, 3) ?? "";

const plain = (text: string) => text.replace(/[’‘]/g, "'").toLowerCase();

/** Where a formula of the list stands: every wording, wherever it is read. */
const expected = byHand.formulas.map(({ formula, calls, wordings }) => {
  const places = corpus.statements.flatMap((row, statement): Place[] => {
    if (row.kind === "narration") return [];
    const text = plain(row.text);
    return wordings.flatMap((wording) => {
      const start = text.indexOf(plain(wording));
      return start === -1 ? [] : [{ call: row.call, statement, start, end: start + wording.length }];
    });
  });
  return { formula, calls, wordings, places };
});

const found = phrases.map(({ label, uses }) => ({
  label,
  places: uses.map(({ at, start, end }): Place => {
    return { call: columns.call[at] ?? 0, statement: columns.row[at] ?? 0, start, end };
  }),
}));

/** Two places are of one phrase where they share half of the shorter and a third of the longer. */
function agree(a: Place, b: Place): boolean {
  if (a.statement !== b.statement) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const [shorter, longer] = [a.end - a.start, b.end - b.start].sort((x, y) => x - y) as [number, number];
  return shared >= shorter / 2 && shared >= longer / 3;
}

const callsOf = (places: readonly Place[]) => new Set(places.map(({ call }) => call)).size;

/** A phrase is right where at least half of its places are a formula's. */
const isRight = ({ places }: (typeof found)[number]) => {
  const all = expected.flatMap((formula) => formula.places);
  return places.filter((place) => all.some((other) => agree(place, other))).length * 2 >= places.length;
};

/** A formula is found where one phrase stands in two and in at least half of its calls at its places. */
const findersOf = (formula: (typeof expected)[number]) =>
  found.filter((phrase) => {
    const met = formula.places.filter((place) => phrase.places.some((other) => agree(place, other)));
    return callsOf(met) >= Math.max(2, formula.calls.length / 2);
  });

describe("the list by hand", () => {
  test.each(expected)("“$formula” stands in the calls that it says", ({ wordings, calls, places }) => {
    const unread = wordings.filter(
      (wording) => !corpus.statements.some(({ text }) => plain(text).includes(plain(wording))),
    );
    expect(unread).toEqual([]);
    expect([...new Set(places.map(({ call }) => numberOf(corpus, call)))].sort()).toEqual(calls);
  });
});

test("the program finds the set phrases of the seeds with precision and recall of at least 0.9", () => {
  const wrong = found.filter((phrase) => !isRight(phrase)).map(({ label }) => label);
  const missed = expected.filter((formula) => findersOf(formula).length === 0).map(({ formula }) => formula);
  const precision = 1 - wrong.length / found.length;
  const recall = 1 - missed.length / expected.length;
  const apart = expected.filter((formula) => findersOf(formula).length > 1).map(({ formula }) => formula);
  console.log(
    [
      `precision ${precision.toFixed(3)}: ${found.length - wrong.length} of ${found.length} phrases are on the list`,
      `recall ${recall.toFixed(3)}: ${expected.length - missed.length} of ${expected.length} formulas are found`,
      `not on the list: ${wrong.join("; ") || "none"}`,
      `not found: ${missed.join("; ") || "none"}`,
      `found as more than one phrase: ${apart.join("; ") || "none"}`,
    ].join("\n"),
  );
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ["support Iran in safeguarding", "support Iran in safeguarding"],
  ["play a greater role", "play a greater role"],
  ["international fairness and justice", "safeguard international fairness and justice"],
  ["interference in other countries' internal affairs", "interference in other countries' internal affairs"],
  ["regional peace and stability", "regional peace and stability"],
])("“%s” is one phrase, named by its base", (formula, label) => {
  const own = expected.find((one) => one.formula === formula) as (typeof expected)[number];
  expect(findersOf(own).map((phrase) => phrase.label)).toEqual([label]);
});
