import type { Raised, RaisedCell, RaisedTopic, Raiser } from "../figures/raised";
import type { Field } from "./csv";

/** One cell of the matrix: a topic and a speaker, or a topic and a side. */
interface RaisedRow {
  topic: RaisedTopic;
  by: "speaker" | "side";
  raiser: Raiser;
  cell: RaisedCell;
}

/** The matrix as rows: for each topic its speakers, then its sides; cells without a statement are rows with 0. */
export function raisedRows({ topics, speakers, sides }: Raised): RaisedRow[] {
  return topics.flatMap((topic) => [
    ...speakers.map((raiser, i) => ({
      topic,
      by: "speaker" as const,
      raiser,
      cell: topic.bySpeaker[i] as RaisedCell,
    })),
    ...sides.map((raiser, i) => ({
      topic,
      by: "side" as const,
      raiser,
      cell: topic.bySide[i] as RaisedCell,
    })),
  ]);
}

/**
 * `first_in_readout` counts the readouts in which the first sentence on the topic is theirs; order in a readout is not
 * always order on the line. `base_statements` and `base_calls` are all their statements, and the calls that hold them.
 */
export const RAISED_FIELDS: readonly Field<RaisedRow>[] = [
  { heading: "topic", value: ({ topic }) => topic.topic },
  { heading: "topic_label", value: ({ topic }) => topic.label },
  { heading: "family", value: ({ topic }) => topic.family },
  { heading: "by", value: ({ by }) => by },
  { heading: "id", value: ({ raiser }) => raiser.id },
  { heading: "name", value: ({ raiser }) => raiser.name },
  { heading: "side", value: ({ raiser }) => raiser.side },
  { heading: "statements", value: ({ cell }) => cell.statements },
  { heading: "calls", value: ({ cell }) => cell.calls },
  { heading: "first_in_readout", value: ({ cell }) => cell.firsts },
  { heading: "base_statements", value: ({ raiser }) => raiser.statements },
  { heading: "base_calls", value: ({ raiser }) => raiser.calls },
];
