import { expect, test } from "vitest";
import { headline } from "../../lib/figures/headline";
import { WHOLE } from "../../lib/view/view";
import { type Draft, makeCorpus } from "../corpus/make";

const COUNTRIES = ["China", "Iran", "Russia", "India", "Egypt", "Qatar"];

/** One call of six countries, each with so many statements on terrorism. */
function lastSentence(counts: number[]): string | undefined {
  const people = COUNTRIES.map((country): Draft["people"][number] => [`Person of${country}`, country]);
  const lines = counts.flatMap((count, i) =>
    Array.from({ length: count }, (): Draft["lines"][number] => [people[i]?.[0] ?? "", ["terrorism"]]),
  );
  const { columns } = makeCorpus([{ file: "a.txt", date: "2022-01-01", people, lines }]);
  return headline(columns, WHOLE).sentences.at(-1);
}

test.each([
  [
    "a few are all named, with who was first",
    [0, 12, 1, 0, 0, 0],
    "Terrorism: 12 statements by Iran and one by Russia; first in the readout: Iran once.",
  ],
  [
    "of many those ahead are named",
    [2, 12, 1, 1, 1, 5],
    "Terrorism: 12 statements by Iran, five by Qatar, two by China and fewer by three others.",
  ],
  [
    "none who ties with one that is not",
    [2, 12, 2, 2, 1, 0],
    "Terrorism: 12 statements by Iran and fewer by four others.",
  ],
])("%s", (_, counts, sentence) => {
  expect(lastSentence(counts)).toBe(sentence);
});

test("nobody where all tie", () => {
  expect(lastSentence([1, 1, 1, 1, 1, 1])).not.toMatch(/Terrorism/);
});
