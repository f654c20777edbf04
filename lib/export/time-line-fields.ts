import { callPath } from "../corpus/address";
import type { TimeLine, TimeLineCall } from "../figures/time-line";
import { daysBetween } from "../view/days";
import type { Field } from "./csv";

/**
 * The calls of the time line. `sides` and `side_words` stand in one order; words are of all readouts of a call, whatever
 * rows the view chooses. Of a call that is not in the view there are no statements.
 */
export function timeLineFields({ parts, calls }: TimeLine, origin: string): readonly Field<TimeLineCall>[] {
  const shown = calls.filter(({ isInView }) => isInView);
  const before = new Map(shown.slice(1).map((one, i) => [one, shown[i] as TimeLineCall]));
  const daysSince = (one: TimeLineCall) => {
    const last = before.get(one);
    return last ? daysBetween(last.call.date, one.call.date) : null;
  };
  return [
    { heading: "call_id", value: ({ call }) => call.id },
    { heading: "call_date", value: ({ call }) => call.date },
    { heading: "participants", value: ({ call }) => call.participants.map(({ name }) => name) },
    { heading: "in_view", value: ({ isInView }) => isInView },
    { heading: "days_since_call_before", value: daysSince },
    { heading: "readouts", value: ({ readouts }) => readouts },
    { heading: "words", value: ({ words }) => words },
    { heading: "sides", value: () => parts.map(({ id }) => id) },
    { heading: "side_words", value: (row) => row.parts.map(({ words }) => String(words)) },
    { heading: "statements", value: ({ statements }) => statements },
    { heading: "base_statements", value: ({ base }) => base.statements },
    { heading: "base_joint", value: ({ base }) => base.joint },
    { heading: "dominating_families", value: ({ families }) => families.map(({ id }) => id) },
    { heading: "family_statements", value: ({ families }) => families[0]?.statements ?? 0 },
    { heading: "dominating_topics", value: ({ topics }) => topics.map(({ id }) => id) },
    { heading: "topic_statements", value: ({ topics }) => topics[0]?.statements ?? 0 },
    { heading: "link", value: ({ call }) => origin + callPath(call.id) },
  ];
}
