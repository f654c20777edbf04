import { describe, expect, test } from "vitest";
import { tallyAgreement } from "../../lib/agreement/agreement";
import { formatDisagreements } from "../../lib/agreement/format";
import { accuracy, f1 } from "../../lib/agreement/score";
import { CALL_FIELDS } from "../../lib/agreement/tally-call";
import { GOLD, readCodedTwice } from "../../lib/commands/references";

const agreement = tallyAgreement(await readCodedTwice(GOLD));
const differences = (about: RegExp) =>
  formatDisagreements(agreement.disagreements.filter((difference) => about.test(difference.about)));

describe("the coder agrees with the reference coding of the seeds", () => {
  test("the reference is there", () => {
    expect(agreement.readouts).toBe(5);
    expect(agreement.sentences.reference).toBe(77);
  });

  test.each([
    ["sentences", f1(agreement.sentences), /^(sentence|readout)$/, 1],
    ["kind", accuracy(agreement.kind), /^kind$/, 1],
    ["speaker", accuracy(agreement.speaker), /^speaker$/, 1],
    ["side", accuracy(agreement.side), /^side$/, 1],
    ["topics", f1(agreement.topics), /^topics$/, 0.97],
    ["acts", f1(agreement.acts), /^acts$/, 0.93],
    ["first to raise", accuracy(agreement.firstRaised), /^first/, 1],
  ])("%s", (_, figure, about, floor) => {
    expect(figure, differences(about)).toBeGreaterThanOrEqual(floor);
  });

  test.each(CALL_FIELDS)("%s of every call", (field) => {
    const share = agreement.call[field];
    expect(share.agreeing, differences(new RegExp(`^(${field}|readout)$`))).toBe(share.of);
  });
});
