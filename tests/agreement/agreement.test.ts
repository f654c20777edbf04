import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tallyAgreement } from "../../lib/agreement/agreement";
import { formatAgreement, formatDisagreements } from "../../lib/agreement/format";
import { type Coding, type CodingSentence, findFaults } from "../../lib/agreement/reference";
import { accuracy, f1, precision, recall } from "../../lib/agreement/score";

const NAME = "000_591206c1987a0dff";
const reference: Coding = JSON.parse(readFileSync(`tests/gold/${NAME}.json`, "utf8"));
const text = readFileSync(`seeds/${NAME}.txt`, "utf8");

/** The reference with one change made to a copy of it. */
function changed(change: (coding: Coding) => void): Coding {
  const copy = structuredClone(reference);
  change(copy);
  return copy;
}

function row(coding: Coding, n: number): CodingSentence {
  const found = coding.sentences.find((sentence) => sentence.n === n);
  if (!found) throw new Error(`no sentence ${n}`);
  return found;
}

const compare = (coder: Coding | undefined) => tallyAgreement([{ reference, coder }]);

describe("agreement", () => {
  test("is whole where the two codings are the same", () => {
    const agreement = compare(reference);
    expect(agreement.disagreements).toEqual([]);
    expect(agreement.sentences).toEqual({ both: 25, reference: 25, coder: 25 });
    expect(agreement.speaker).toEqual({ agreeing: 25, of: 25 });
    expect(accuracy(agreement.firstRaised)).toBe(1);
    expect(formatDisagreements(agreement.disagreements)).toBe("No disagreement.");
  });

  test("counts each difference under its own heading", () => {
    const agreement = compare(
      changed((coding) => {
        coding.call.callDate = "2021-09-02";
        row(coding, 3).speaker = "Wang Yi";
        row(coding, 3).side = "China";
        row(coding, 4).kind = "narration";
        row(coding, 5).acts = [];
      }),
    );
    expect(agreement.call.callDate).toEqual({ agreeing: 0, of: 1 });
    expect(agreement.speaker).toEqual({ agreeing: 24, of: 25 });
    expect(agreement.side).toEqual({ agreeing: 24, of: 25 });
    expect(agreement.kind).toEqual({ agreeing: 24, of: 25 });
    expect(recall(agreement.acts)).toBeLessThan(1);
    expect(precision(agreement.acts)).toBe(1);
    const abouts = agreement.disagreements.map(({ about }) => about);
    expect(abouts).toEqual(["callDate", "speaker", "side", "kind", "acts"]);
  });

  test("a wrong cut is an error of the sentence and not of its speaker", () => {
    const agreement = compare(
      changed((coding) => {
        row(coding, 3).end -= 5;
      }),
    );
    expect(agreement.sentences).toEqual({ both: 24, reference: 25, coder: 25 });
    expect(agreement.speaker).toEqual({ agreeing: 25, of: 25 });
  });

  test("a sentence that is not there is wrong in everything", () => {
    const agreement = compare(
      changed((coding) => {
        coding.sentences = coding.sentences.filter(({ n }) => n !== 3);
      }),
    );
    expect(agreement.sentences).toEqual({ both: 24, reference: 25, coder: 24 });
    expect(agreement.speaker).toEqual({ agreeing: 24, of: 25 });
    expect(f1(agreement.topics)).toBeLessThan(1);
  });

  test("two speakers in one sentence are compared each with their own row, whatever the order", () => {
    const twoSpeakers = (order: number[]) =>
      changed((coding) => {
        const both = [row(coding, 3), { ...row(coding, 3), speaker: "Wang Yi", side: "China", topics: [] }];
        coding.sentences.splice(2, 1, ...order.map((at) => both[at] as CodingSentence));
      });
    const agreement = tallyAgreement([{ reference: twoSpeakers([0, 1]), coder: twoSpeakers([1, 0]) }]);
    expect(agreement.disagreements).toEqual([]);
    expect(agreement.speaker).toEqual({ agreeing: 26, of: 26 });
    expect(agreement.sentences.both).toBe(25);
    const missed = tallyAgreement([{ reference: twoSpeakers([0, 1]), coder: reference }]);
    expect(missed.speaker).toEqual({ agreeing: 25, of: 26 });
    const extra = tallyAgreement([{ reference, coder: twoSpeakers([0, 1]) }]);
    expect(extra.speaker).toEqual({ agreeing: 25, of: 26 });
  });

  test("who was first to raise a topic is compared per readout", () => {
    const agreement = compare(
      changed((coding) => {
        row(coding, 2).topics = [];
      }),
    );
    const first = agreement.disagreements.filter(({ about }) => about.startsWith("first"));
    expect(first.map(({ about, reference, coder }) => [about, reference, coder])).toEqual([
      ["first to raise occasions", "Iran", "China"],
    ]);
  });

  test("a readout that the coder refused counts as wrong and says why", () => {
    const agreement = tallyAgreement([{ reference, coder: undefined, failure: "no call date found" }]);
    expect(agreement.speaker).toEqual({ agreeing: 0, of: 25 });
    expect(agreement.call.level).toEqual({ agreeing: 0, of: 1 });
    expect(formatDisagreements(agreement.disagreements)).toContain("no call date found");
  });

  test("words of the evidence agree where they stand at the same place", () => {
    const agreement = compare(
      changed((coding) => {
        for (const sentence of coding.sentences) sentence.topics = [];
        row(coding, 15).topics = [{ id: "afghanistan", evidence: "views on the situation" }];
        row(coding, 22).topics = [{ id: "united-states", evidence: "the chaos" }];
      }),
    );
    // the situation in Afghanistan; the irresponsibility of the United States
    expect(agreement.evidenceWords).toEqual({ both: 2, reference: 4 + 6, coder: 4 + 2 });
    expect(f1(compare(reference).evidenceWords)).toBe(1);
    expect(formatAgreement(agreement)).toMatch(/words of the evidence +0\.250/);
  });

  test("every figure is printed with its base", () => {
    expect(formatAgreement(compare(reference))).toMatch(/speaker +1\.000 +25 of 25/);
  });
});

test("a reference that contradicts its text is found out", () => {
  expect(findFaults(reference, text)).toEqual([]);
  const faulty = changed((coding) => {
    row(coding, 2).start += 1;
    row(coding, 3).topics = [{ id: "occasions", evidence: "no such words" }];
  });
  expect(findFaults(faulty, text)).toHaveLength(2);
});
