import type { Side } from "../corpus/corpus";
import type { Heat, HeatCall, HeatCell, HeatTopic } from "../figures/heat";
import type { Field } from "./csv";

/** One topic in one call. */
interface HeatRow {
  topic: HeatTopic;
  call: HeatCall;
  cell: HeatCell;
  sides: readonly Side[];
}

/** The heat map as rows, call by call; a topic that a call does not speak of is a row with 0. */
export function heatRows({ calls, topics, sides }: Heat): HeatRow[] {
  return calls.flatMap((call, i) =>
    topics.map((topic) => ({ topic, call, cell: topic.cells[i] as HeatCell, sides })),
  );
}

/** `share` is `statements` / `base_statements`; `change` is since the call before: new, back, dropped or nothing. */
export const HEAT_FIELDS: readonly Field<HeatRow>[] = [
  { heading: "call_id", value: ({ call }) => call.call.id },
  { heading: "call_date", value: ({ call }) => call.call.date },
  { heading: "topic", value: ({ topic }) => topic.topic },
  { heading: "topic_label", value: ({ topic }) => topic.label },
  { heading: "family", value: ({ topic }) => topic.family },
  { heading: "statements", value: ({ cell }) => cell.statements },
  { heading: "share", value: ({ cell }) => cell.share },
  { heading: "sides", value: ({ sides }) => sides.map(({ id }) => id) },
  { heading: "side_statements", value: ({ cell }) => cell.bySide.map(String) },
  { heading: "change", value: ({ cell }) => cell.change },
  { heading: "base_statements", value: ({ call }) => call.base.statements },
  { heading: "base_joint", value: ({ call }) => call.base.joint },
];
