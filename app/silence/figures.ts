import { countBase } from "../../lib/figures/base";
import { absences } from "../../lib/silence/absence";
import { chosenCall } from "../../lib/silence/chosen-call";
import { oneSided } from "../../lib/silence/one-sided";
import { silenceOf } from "../../lib/silence/silence";
import type { View } from "../../lib/view/view";
import { columns, silenceSubjects } from "../corpus";

/** All figures of the page of silence, and of its download. */
export function silenceFigures(view: View, found: Uint8Array | null) {
  const subjects = silenceSubjects();
  const topics = subjects.filter(({ kind }) => kind === "topic");
  const { call, around, match } = chosenCall(columns, view, found);
  return {
    around,
    match,
    call,
    base: countBase(columns, match.base, match.baseCalls),
    calls: columns.calls.filter((_, at) => match.baseCalls[at] === 1),
    silence: call === undefined ? undefined : silenceOf(columns, subjects, match, call),
    alone: oneSided(columns, topics, match),
    absent: absences(columns, topics, match).filter(({ missed }) => missed > 0),
  };
}
