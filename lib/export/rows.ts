import type { ActId } from "../codebook/acts";
import { TOPICS } from "../codebook/labels";
import type { TopicId } from "../codebook/topics";
import { callPath, sentenceAnchor, statementPath } from "../corpus/address";
import type { Columns } from "../corpus/columns";
import type { Call, Corpus, Person, ReadoutText, Side, StatementRow } from "../corpus/corpus";

/** One row of the statements table with its words; the CSV and the JSON are made of these. */
export interface TableRow {
  /** Position in the columns. */
  at: number;
  callId: string;
  /** YYYY-MM-DD */
  callDate: string;
  dateBasis: string;
  /** "Wang Yi – Amir-Abdollahian" */
  callTitle: string;
  /** The readout's file name. */
  readout: string;
  n: number;
  start: number;
  end: number;
  kind: "statement" | "joint";
  /** The speaker's id, full and short name; null for joint sentences. */
  speaker: { id: string; name: string; short: string } | null;
  office: string | null;
  /** Id and name of the side; "both" for joint sentences. */
  side: { id: string; name: string };
  topics: {
    id: TopicId;
    label: string;
    evidence: string;
    start: number;
    end: number;
    carried: boolean;
    /** Whether the row is the first in its readout to speak of the topic. */
    first: boolean;
  }[];
  acts: ActId[];
  rule: string;
  cue: string;
  text: string;
  /** The sentence in its readout, within the site: "/calls/2021-09-03-wang-yi-amir-abdollahian#s12". */
  path: string;
  /** The sentence's own page, whose address stays: "/statements/2021-09-03-wang-yi-amir-abdollahian/k3v9…". */
  address: string;
}

const labels = new Map(TOPICS.map((topic) => [topic.id, topic.label]));

/** The rows at these positions of the columns, in the order given. */
export function tableRows(corpus: Corpus, columns: Columns, positions: Iterable<number>): TableRow[] {
  return Array.from(positions, (at) => tableRow(corpus, columns, at));
}

/** The row at one position. */
export function tableRow(corpus: Corpus, columns: Columns, at: number): TableRow {
  const row = corpus.statements[columns.row[at] as number] as StatementRow;
  const call = corpus.calls[row.call] as Call;
  const speaker = row.speaker === null ? null : (corpus.speakers[row.speaker] as Person);
  const anchor = sentenceAnchor(call.readouts.indexOf(row.readout), row.n);
  return {
    at,
    callId: call.id,
    callDate: call.date,
    dateBasis: call.dateBasis,
    callTitle: call.title,
    readout: (corpus.readouts[row.readout] as ReadoutText).file,
    n: row.n,
    start: row.start,
    end: row.end,
    kind: row.kind === "joint" ? "joint" : "statement",
    speaker: speaker && { id: speaker.id, name: speaker.name, short: speaker.short },
    office: row.office,
    side: corpus.sides[columns.side[at] as number] as Side,
    topics: row.topics.map((topic) => ({
      ...topic,
      label: labels.get(topic.id) ?? topic.id,
      first: row.firsts.includes(topic.id),
    })),
    acts: row.acts,
    rule: row.reason.rule,
    cue: row.reason.cue,
    text: row.text,
    path: `${callPath(call.id)}#${anchor}`,
    address: statementPath(call.id, row.key),
  };
}
