import { countBase } from "../../lib/figures/base";
import { absences } from "../../lib/silence/absence";
import { chosenCall } from "../../lib/silence/chosen-call";
import { oneSided } from "../../lib/silence/one-sided";
import { presencesOf } from "../../lib/silence/presence";
import { silenceOf } from "../../lib/silence/silence";
import type { View } from "../../lib/view/view";
import { columns, silenceSubjects } from "../corpus";

/** All figures of the page of silence, and of its download. */
export function silenceFigures(view: View, found: Uint8Array | null) {
  const { call, around, match } = chosenCall(columns, view, found);
  const presences = presencesOf(columns, silenceSubjects(), match);
  const topics = presences.filter(({ subject }) => subject.kind === "topic");
  return {
    around,
    match,
    call,
    base: countBase(columns, match.base, match.baseCalls),
    calls: columns.calls.filter((_, at) => match.baseCalls[at] === 1),
    silence: call === undefined ? undefined : silenceOf(columns, presences, match, call),
    alone: oneSided(columns, topics),
    absent: absences(columns, topics, match).filter(({ missed }) => missed > 0),
  };
}
