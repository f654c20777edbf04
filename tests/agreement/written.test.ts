import { describe, expect, test } from "vitest";
import { tallyAgreement } from "../../lib/agreement/agreement";
import { formatDisagreements } from "../../lib/agreement/format";
import { accuracy, f1 } from "../../lib/agreement/score";
import { readCodedTwice } from "../../lib/commands/references";

/**
 * Folders of invented readouts with how many there are and how far the coder has to agree, at least: those that the
 * rules were written with close to where they stand, those that no rule was written with at what was asked of them.
 */
const FOLDERS = [
  [
    "tests/written/readouts",
    19,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.98, acts: 0.97, words: 0.78 },
  ],
  [
    "tests/written/second",
    18,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.98, acts: 0.97, words: 0.78 },
  ],
  [
    "tests/written/third",
    20,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.98, acts: 0.97, words: 0.83 },
  ],
  [
    "tests/written/short",
    28,
    { date: 1, sentences: 1, speaker: 0.97, topics: 0.92, acts: 0.92, words: 0.83 },
  ],
  [
    "tests/written/fourth",
    14,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.97, acts: 0.94, words: 0.75 },
  ],
  ["tests/written/fifth", 6, { date: 1, sentences: 1, speaker: 0.99, topics: 0.97, acts: 0.93, words: 0.82 }],
  ["tests/written/sixth", 5, { date: 1, sentences: 1, speaker: 0.99, topics: 0.96, acts: 0.95, words: 0.65 }],
  [
    "tests/written/seventh",
    12,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.97, acts: 0.96, words: 0.7 },
  ],
  [
    "tests/written/eighth",
    12,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.97, acts: 0.94, words: 0.7 },
  ],
  [
    "tests/written/ninth",
    14,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.88, acts: 0.85, words: 0.65 },
  ],
  ["tests/written/tenth", 8, { date: 1, sentences: 1, speaker: 0.99, topics: 0.93, acts: 0.89, words: 0.75 }],
  [
    "tests/written/eleventh",
    12,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.94, acts: 0.95, words: 0.75 },
  ],
  [
    "tests/written/twelfth",
    18,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.98, acts: 0.96, words: 0.75 },
  ],
  [
    "tests/written/thirteenth",
    14,
    { date: 1, sentences: 0.99, speaker: 0.99, topics: 0.97, acts: 0.96, words: 0.75 },
  ],
  [
    "tests/written/fourteenth",
    8,
    { date: 1, sentences: 1, speaker: 0.99, topics: 0.97, acts: 0.97, words: 0.75 },
  ],
  ["tests/unseen", 24, { date: 1, sentences: 0.97, speaker: 0.93, topics: 0.85, acts: 0.8, words: 0.75 }],
] as const;

describe.each(FOLDERS)("the coder on %s", async (folder, count, floors) => {
  const agreement = tallyAgreement(await readCodedTwice(folder));
  const differences = (about: RegExp) =>
    formatDisagreements(agreement.disagreements.filter((difference) => about.test(difference.about)));

  test("all of them are there", () => expect(agreement.readouts).toBe(count));

  test.each([
    ["date", accuracy(agreement.call.callDate), /^(callDate|readout)$/],
    ["sentences", f1(agreement.sentences), /^(sentence|readout)$/],
    ["speaker", accuracy(agreement.speaker), /^speaker$/],
    ["topics", f1(agreement.topics), /^topics$/],
    ["acts", f1(agreement.acts), /^acts$/],
    ["words", f1(agreement.evidenceWords), /^evidence/],
  ] as const)("%s", (field, figure, about) => {
    expect(figure, differences(about)).toBeGreaterThanOrEqual(floors[field]);
  });
});
