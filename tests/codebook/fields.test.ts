import { describe, expect, test } from "vitest";
import { ACTS } from "../../lib/codebook/acts";
import { FIELDS } from "../../lib/codebook/fields";
import { FAMILIES, TOPICS } from "../../lib/codebook/topics";
import type { CallFields } from "../../lib/coding/call";
import type { Kind } from "../../lib/coding/kind";

// the compiler refuses a value that is missing here, and the test one that is missing in the table
const KINDS: Record<Kind, true> = { statement: true, joint: true, narration: true };
const LEVELS: Record<CallFields["level"], true> = { leaders: true, ministers: true, officials: true };
const BASES: Record<CallFields["dateBasis"], true> = {
  stated: true,
  "day-month": true,
  weekday: true,
  dateline: true,
  published: true,
};

describe("what is coded beside topics and acts", () => {
  test.each([
    ["family", FAMILIES.map(({ id }) => id as string)],
    ["kind", Object.keys(KINDS)],
    ["level", Object.keys(LEVELS)],
    ["date-basis", Object.keys(BASES)],
  ])("%s has every value that the coder can give, in its order", (field, values) => {
    expect(FIELDS.find(({ id }) => id === field)?.values.map(({ id }) => id)).toEqual(values);
  });

  test("families are called what they are called elsewhere", () => {
    const families = FIELDS.find(({ id }) => id === "family")?.values ?? [];
    expect(families.map(({ id, label }) => ({ id, label }))).toEqual(FAMILIES);
  });

  test("every value has its definition, and every entry of the codebook an anchor of its own", () => {
    const values = FIELDS.flatMap((field) => field.values);
    expect(values.filter(({ definition }) => definition === "")).toEqual([]);
    const anchors = [...FIELDS, ...values, ...TOPICS, ...ACTS].map(({ id }) => id);
    expect(anchors.filter((id, at) => anchors.indexOf(id) !== at)).toEqual([]);
  });
});
