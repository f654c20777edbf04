import { expect, test } from "vitest";
import type { ReadoutWithText } from "../../lib/corpus/corpus";
import { buildCorpus } from "../../lib/corpus/corpus";
import { countTellings } from "../../lib/figures/tellings";
import { makeReadout } from "../corpus/make";

/** A readout of a call between Wang and Amir, told by a country. */
function told(file: string, date: string, toldBy: string, toldByInferred: boolean): ReadoutWithText {
  const made = makeReadout({
    file,
    date,
    people: [
      ["Wang Yi", "China"],
      ["Hossein Amir-Abdollahian", "Iran"],
    ],
    lines: [["Wang Yi", ["afghanistan"]]],
  });
  return { ...made, call: { ...made.call, toldBy, toldByInferred } };
}

test("who tells of the calls is counted, and which calls two countries tell of", () => {
  const corpus = buildCorpus([
    told("a.txt", "2021-09-03", "China", true),
    told("b.txt", "2021-09-03", "Iran", false),
    told("c.txt", "2023-01-19", "China", false),
  ]);
  expect(countTellings(corpus)).toEqual({
    readouts: 3,
    calls: 2,
    from: 2021,
    to: 2023,
    tellers: [
      { country: "China", readouts: 2, inferred: 1 },
      { country: "Iran", readouts: 1, inferred: 0 },
    ],
    toldTwice: 1,
  });
});

test("one side's tellings are told twice by nobody", () => {
  const corpus = buildCorpus([
    told("a.txt", "2021-09-03", "China", true),
    told("b.txt", "2021-09-03", "China", false),
  ]);
  expect(countTellings(corpus)).toMatchObject({ calls: 1, toldTwice: 0 });
});
