import { expect, test } from "vitest";
import { evidenceOf, tokensOf } from "../../lib/coding/evidence";
import { statementsOf } from "./call";

const [statement] = statementsOf(["Iran’s “fight” against COVID-19 🙂 goes on."], "Iran");
if (!statement) throw new Error("one statement expected");

test("evidence is the readout's own words at their place", () => {
  const { evidence, start, end } = evidenceOf(statement, 3, 4);
  expect(statement.sentence.text.slice(start, end)).toBe(evidence);
  expect(evidence).toBe("fight");
});

test("a statement's tokens are those of its part", () => {
  expect(tokensOf(statement)).toEqual({ from: 0, to: statement.sentence.tokens.length });
  const { from, to } = tokensOf({ ...statement, part: { start: 7, end: 13 } });
  expect(statement.sentence.tokens.slice(from, to).map(({ word }) => word.raw)).toEqual(
    ["“", "fight"].slice(to - from === 2 ? 0 : 1),
  );
});
