import { TOPIC_ROWS, type Topic, type TopicId, type TopicUse } from "../codebook/topics";
import type { CodingContext } from "../coding/context";
import type { Corpus, StatementRow } from "../corpus/corpus";
import { Terms } from "../words/terms";
import { findRuns, meet, type Run } from "./runs";

/** A term of a topic's, in one of its lists. */
export interface TopicTerm {
  topic: Topic;
  list: TopicUse;
  term: string;
}

/** Every term of every topic in the table's order, each a row of its own. */
export const TOPIC_TERM_ROWS: readonly TopicTerm[] = TOPIC_ROWS.flatMap(({ topic, use }) =>
  topic ? (topic[use] ?? []).map((term) => ({ topic, list: use, term })) : [],
);

const TABLE = new Terms(TOPIC_TERM_ROWS.map(({ term }) => [term]));

/** What each term did in a statement; terms by their place in {@link TOPIC_TERM_ROWS}. */
export interface TopicTermsAtWork {
  /** The terms whose run gave the statement a topic. Several may describe the same run; none does where it is carried. */
  gave: Map<TopicId, number[]>;
  /** The terms that held a run back, so that it gave no topic. */
  held: number[];
}

/**
 * Which terms gave a statement its topics: those that describe exactly the words that the coder names as its cue. The
 * coder itself only keeps the topic, so that it need not remember a thousand terms on its way.
 */
export function findTopicTerms(row: StatementRow, corpus: Corpus, call: CodingContext): TopicTermsAtWork {
  const runs = findRuns(TABLE, row, corpus, call);
  const blocks = runs.filter(({ row }) => holds(termAt(row), call));
  const giving = runs.filter(({ row }) => !isBlock(termAt(row)));
  const gave = new Map(
    row.reason.topics.map(({ id, cue }) => [id, placesOf(giving.filter((run) => gives(run, id, cue, call)))]),
  );
  const held = blocks.filter((block) =>
    giving.some((run) => termAt(run.row).topic === termAt(block.row).topic && meet(run, block)),
  );
  return { gave, held: [...new Set(held.map(({ row }) => row))] };
}

const termAt = (row: number) => TOPIC_TERM_ROWS[row] as TopicTerm;
const isBlock = ({ list }: TopicTerm) => list === "not" || list === "notOnTheLine";

function holds(term: TopicTerm, { participants }: CodingContext): boolean {
  if (term.list === "notOnTheLine") return participants.some(({ country }) => country === "United States");
  return term.list === "not";
}

function gives({ row, words }: Run, id: TopicId, cue: string, { level }: CodingContext): boolean {
  const { topic, list } = termAt(row);
  if (words !== cue || (list === "ministersOnly" && level === "leaders")) return false;
  return topic.id === id || (list === "disputed" && topic.rival === id);
}

/** The terms of the runs, each once. */
const placesOf = (runs: readonly Run[]) => [...new Set(runs.map(({ row }) => row))];
