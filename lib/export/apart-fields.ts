import type { ApartTopic, SidesApart, Wing, WingCell } from "../figures/sides-apart";
import type { Field } from "./csv";

/** One topic of one wing: the left side, the right side, or both together. */
interface ApartRow {
  topic: ApartTopic;
  place: "left" | "right" | "joint";
  wing: Wing;
  cell: WingCell;
}

/** The two sides apart as rows: for each topic left, right and joint, with 0 where a wing does not speak of it. */
export function apartRows({ topics, ...wings }: SidesApart): ApartRow[] {
  const places = ["left", "right", "joint"] as const;
  return topics.flatMap((topic) =>
    places.flatMap((place) => {
      const wing = wings[place];
      return wing ? [{ topic, place, wing, cell: topic[place] }] : [];
    }),
  );
}

/** `share` is `statements` / `base_statements`; `lean` is the left side's share minus the right's. */
export const APART_FIELDS: readonly Field<ApartRow>[] = [
  { heading: "topic", value: ({ topic }) => topic.topic },
  { heading: "topic_label", value: ({ topic }) => topic.label },
  { heading: "family", value: ({ topic }) => topic.family },
  { heading: "place", value: ({ place }) => place },
  { heading: "side", value: ({ wing }) => wing.id },
  { heading: "name", value: ({ wing }) => wing.name },
  { heading: "statements", value: ({ cell }) => cell.statements },
  { heading: "share", value: ({ cell }) => cell.share },
  { heading: "calls", value: ({ cell }) => cell.calls },
  { heading: "first_in_readout", value: ({ cell }) => cell.firsts },
  { heading: "base_statements", value: ({ wing }) => wing.statements },
  { heading: "base_calls", value: ({ wing }) => wing.calls },
  { heading: "lean", value: ({ topic }) => topic.lean },
];
