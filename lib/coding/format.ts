import type { ActId } from "../codebook/acts";
import type { TopicId } from "../codebook/topics";
import type { CallFields, CallReasons } from "./call";
import type { CodedReadout, CodedStatement } from "./code";
import type { Reason } from "./reason";
import type { Kind } from "./statements";

/** A coded readout as it is printed, stored and compared: plain values in the shape of the reference coding. */
export interface ReadoutJson {
  file: string;
  call: CallFields;
  /** Why each field of the call is what it is. */
  reasons: CallReasons;
  sentences: SentenceJson[];
}

/** One row a statement; a sentence with two speakers is two rows with the same number and place. */
export interface SentenceJson {
  n: number;
  paragraph: number;
  start: number;
  end: number;
  text: string;
  kind: Kind;
  speaker: string | null;
  side: string | null;
  topics: TopicJson[];
  acts: ActId[];
  reason: Reason & {
    topics: ({ id: TopicId } & Reason)[];
    acts: ({ id: ActId } & Reason)[];
  };
}

export interface TopicJson {
  id: TopicId;
  evidence: string;
  start: number;
  end: number;
  carried?: true;
}

/** Writes a coded readout out as plain values. */
export function formatReadout({ readout, call, reasons, statements }: CodedReadout): ReadoutJson {
  return { file: readout.file, call, reasons, sentences: statements.map(formatStatement) };
}

function formatStatement({
  sentence,
  kind,
  speaker,
  side,
  topics,
  acts,
  reason,
}: CodedStatement): SentenceJson {
  return {
    n: sentence.n,
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    kind,
    speaker,
    side,
    topics: topics.map(({ id, evidence, start, end, carried }) =>
      carried ? { id, evidence, start, end, carried } : { id, evidence, start, end },
    ),
    acts: acts.map((act) => act.id),
    reason: {
      rule: reason.rule,
      cue: reason.cue,
      topics: topics.map(({ id, reason: { rule, cue } }) => ({ id, rule, cue })),
      acts: acts.map(({ id, reason: { rule, cue } }) => ({ id, rule, cue })),
    },
  };
}
