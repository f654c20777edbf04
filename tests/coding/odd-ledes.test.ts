import { describe, expect, test } from "vitest";
import { codeReadout } from "../../lib/coding/code";
import cases from "./odd-ledes.json";

/** Short invented readouts under the headers of real issuers, each with what its call's fields and its speakers are. */
describe("readouts of other issuers", () => {
  test.each(cases)("$about", ({ text, call, participants, voices }) => {
    const coded = codeReadout("invented.txt", text);
    const { participants: people, ...fields } = coded.call;
    expect(people.map(({ name, country, office }) => `${name} / ${country} / ${office}`)).toEqual(
      participants,
    );
    expect(fields).toEqual(call);
    expect(
      coded.statements.map(({ kind, speaker }) => (kind === "joint" ? "both" : (speaker ?? "narration"))),
    ).toEqual(voices);
  });
});
