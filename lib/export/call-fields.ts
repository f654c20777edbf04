import { callPath } from "../corpus/address";
import type { Corpus } from "../corpus/corpus";
import type { CallFigure } from "../figures/calls";
import type { Field } from "./csv";

/** The calls' fields. Participants, countries and offices stand in one order, topics and their counts in another. */
export function callFields({ readouts }: Corpus, origin: string): readonly Field<CallFigure>[] {
  return [
    { heading: "call_id", value: ({ call }) => call.id },
    { heading: "call_date", value: ({ call }) => call.date },
    { heading: "call_date_basis", value: ({ call }) => call.dateBasis },
    { heading: "level", value: ({ call }) => call.level },
    { heading: "participants", value: ({ call }) => call.participants.map(({ name }) => name) },
    { heading: "countries", value: ({ call }) => call.participants.map(({ country }) => country) },
    { heading: "offices", value: ({ call }) => call.participants.map(({ office }) => office) },
    { heading: "requested_by", value: ({ call }) => call.requestedBy },
    { heading: "request_inferred", value: ({ call }) => call.requestInferred },
    { heading: "readouts", value: ({ call }) => call.readouts.map((i) => readouts[i]?.file ?? "") },
    { heading: "statements", value: ({ statements }) => statements },
    { heading: "base_statements", value: ({ base }) => base.statements },
    { heading: "base_joint", value: ({ base }) => base.joint },
    { heading: "topics", value: ({ topics }) => topics.map(({ topic }) => topic) },
    {
      heading: "topic_statements",
      value: ({ topics }) => topics.map(({ statements }) => String(statements)),
    },
    { heading: "dominating_topics", value: ({ dominating }) => dominating },
    { heading: "link", value: ({ call }) => origin + callPath(call.id) },
  ];
}
