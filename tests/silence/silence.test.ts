import { describe, expect, test } from "vitest";
import { toCsv } from "../../lib/export/csv";
import { SILENCE_FIELDS, silenceRows } from "../../lib/export/silence-fields";
import { findPhrases } from "../../lib/phrases/find";
import { absences } from "../../lib/silence/absence";
import { chosenCall } from "../../lib/silence/chosen-call";
import { silenceHeadline } from "../../lib/silence/headline";
import { oneSided } from "../../lib/silence/one-sided";
import { presencesOf } from "../../lib/silence/presence";
import { type CallSilence, goneAltogether, silenceOf } from "../../lib/silence/silence";
import { subjectsOf } from "../../lib/silence/subjects";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import * as phrased from "../phrases/made";
import { columns } from "./made";

const subjects = subjectsOf(columns, []);
const view = (chosen: Partial<View> = {}): View => ({ ...WHOLE, ...chosen });
const match = (chosen: Partial<View> = {}) => matchView(columns, view(chosen));
const presences = (chosen: Partial<View> = {}) => presencesOf(columns, subjects, match(chosen));
const silent = (call: number, chosen: Partial<View> = {}) =>
  silenceOf(columns, presences(chosen), match(chosen), call);
const nameOf = (side: number) => columns.sides[side]?.id ?? "";

/** "afghanistan 2/3 last 1 since 1 (russia)": had in two of three earlier calls, last in call 1. */
const brief = ({ sides }: CallSilence) =>
  Object.fromEntries(
    sides.map(({ side, earlier, gone, fresh }) => [
      nameOf(side),
      {
        gone: gone.map(
          ({ subject, calls, last, since, elsewhere }) =>
            `${subject.id} ${calls}/${earlier.length} last ${last} since ${since} (${elsewhere.map(nameOf)})`,
        ),
        fresh: fresh.map(({ subject, elsewhere }) => `${subject.id} (${elsewhere.map(nameOf)})`),
      },
    ]),
  );

describe("what a call's readouts no longer have and what is new", () => {
  test("per side, against the earlier calls of the same countries", () => {
    const silence = silent(3);
    expect(silence.earlier).toEqual([0, 1]);
    expect(brief(silence)).toEqual({
      china: {
        gone: ["afghanistan 2/2 last 1 since 0 (russia)", "terrorism 1/2 last 0 since 1 ()"],
        fresh: ["covid-19 (russia)"],
      },
      russia: { gone: ["nuclear-issue 1/2 last 0 since 1 ()"], fresh: ["afghanistan (china,both)"] },
      both: { gone: ["afghanistan 1/1 last 1 since 0 (russia)"], fresh: [] },
    });
  });

  test("a side without a statement in the call has everything of its earlier ones gone", () => {
    const silence = silent(4);
    expect(silence.sides.map(({ side, statements }) => [nameOf(side), statements])).toEqual([
      ["china", 1],
      ["russia", 0],
      ["both", 1],
    ]);
    expect(brief(silence).russia?.gone).toEqual([
      "covid-19 2/3 last 3 since 0 ()",
      "afghanistan 1/3 last 3 since 0 ()",
      "nuclear-issue 1/3 last 0 since 2 (both)",
    ]);
  });

  test("the first call of two countries has nothing to be compared with", () => {
    const silence = silent(2);
    expect(silence.earlier).toEqual([]);
    expect(brief(silence)).toEqual({ china: { gone: [], fresh: [] }, india: { gone: [], fresh: [] } });
  });

  test("the view narrows what is compared", () => {
    expect(brief(silent(3, { topics: ["terrorism"] })).china).toEqual({
      gone: ["terrorism 1/2 last 0 since 1 ()"],
      fresh: [],
    });
    expect(brief(silent(3, { sides: ["russia"] })).china).toEqual({
      gone: [],
      fresh: [],
    });
  });

  test("gone altogether is what no side has any more", () => {
    const gone = goneAltogether(silent(3));
    expect(gone.map(({ id }) => id)).toEqual(["terrorism", "nuclear-issue"]);
  });

  test("set phrases fall silent as topics do", () => {
    const phrases = findPhrases(phrased.corpus, phrased.columns);
    const all = subjectsOf(phrased.columns, phrases);
    const whole = matchView(phrased.columns, WHOLE);
    const silence = silenceOf(phrased.columns, presencesOf(phrased.columns, all, whole), whole, 2);
    expect(silence.sides[0]?.gone.map(({ subject }) => subject.label)).toEqual([
      "stands shoulder to shoulder",
    ]);
    expect(silence.sides[0]?.fresh.map(({ subject }) => subject.label)).toEqual([
      "safe passage of grain shipments",
    ]);
  });
});

test("topics that only one side ever raises; a joint sentence is raised by both", () => {
  const alone = oneSided(columns, presences());
  expect(
    alone.map(({ subject, side, statements, calls }) => [subject.id, nameOf(side), statements, calls]),
  ).toEqual([["terrorism", "china", 1, 1]]);
});

test("the longest absence of each topic, in calls and days", () => {
  const lavrov = { ministers: ["lavrov"] };
  const found = absences(columns, presences(lavrov), match(lavrov));
  expect(
    found.map(({ subject, calls, missed, from, to, days }) => [subject.id, calls, missed, from, to, days]),
  ).toEqual([
    ["terrorism", 1, 3, 0, null, 70],
    ["nuclear-issue", 2, 2, 0, 4, 70],
    ["afghanistan", 3, 1, 3, null, 10],
    ["covid-19", 2, 1, 3, null, 10],
  ]);
});

describe("the chosen call", () => {
  test.each<[string, Partial<View>, number | undefined]>([
    ["is the latest of all", {}, 4],
    ["or the one that is named", { calls: ["2020-01-11-lavrov-wang-yi"] }, 1],
    ["or the latest of the view", { officials: [], ministers: ["jaishankar"] }, 2],
    ["or none", { years: [1999] }, undefined],
  ])("%s", (_, chosen, expected) => {
    const named = chosen.calls ? { calls: [columns.calls[1]?.id ?? ""] } : chosen;
    const found = chosenCall(columns, view(named));
    expect(found.call).toBe(expected);
    expect(found.around.calls).toEqual([]);
  });
});

test.each([
  [3, "Two topics of earlier calls are not in the readout of 1 March 2020"],
  [1, "Two topics of earlier calls are not in the readout of 11 January 2020"],
  [2, "No earlier call of these countries to compare 1 February 2020 with"],
])("the headline of call %i", (call, headline) => {
  expect(silenceHeadline(columns, silent(call))).toBe(headline);
});

test("the download has a row for each finding", () => {
  const silence = silent(3);
  const rows = silenceRows(columns, silence, oneSided(columns, presences()), [], 5);
  const lines = toCsv(SILENCE_FIELDS, rows).split("\r\n");
  const id = (call: number) => columns.calls[call]?.id;
  expect(lines[0]).toBe(
    "finding,call_id,side,kind,id,label,calls,base_calls,elsewhere,last_call_id,next_call_id,missed_calls,days",
  );
  expect(lines[1]).toBe(
    `not-in-the-readout,${id(3)},China,topic,afghanistan,Afghanistan,2,2,Russia,${id(1)},,1,`,
  );
  expect(lines.filter((line) => line.startsWith("new-in-the-readout"))).toHaveLength(2);
  expect(lines.at(-2)).toBe("one-side-only,,China,topic,terrorism,Terrorism,1,5,,,,,");
});
