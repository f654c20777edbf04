import { TOPICS, type Topic } from "../codebook/topics";
import type { Corpus } from "../corpus/corpus";
import type { TermsAtWork } from "./at-work";
import { type Candidate, chooseExamples, type Example, exampleOf } from "./example";
import { TOPIC_TERM_ROWS, type TopicTerm } from "./topic-terms";

/** A term with the number of statements in which it decided. */
export interface FiredTopicTerm extends TopicTerm {
  fired: number;
}

/** A topic as the codebook's page has it: what it is, where it was met, and what finds it. */
export interface TopicEntry {
  topic: Topic;
  statements: number;
  calls: number;
  /** Of the statements, those that only take the topic over from the sentence before. */
  carried: number;
  /** In the table's order. */
  terms: FiredTopicTerm[];
  examples: Example[];
}

/**
 * The topics in the codebook's order, counted over these statements of the corpus. A term has fired in a statement when its words are the ones that gave the topic
 * (or, in a list of what is no sign of the topic, when they held others back); where two terms describe the same words,
 * both have.
 */
export function topicEntries(corpus: Corpus, counted: readonly TermsAtWork[]): TopicEntry[] {
  const fired = new Uint32Array(TOPIC_TERM_ROWS.length);
  const found = new Map(
    TOPICS.map(({ id }) => [
      id,
      { calls: new Set<number>(), statements: 0, carried: 0, shown: [] as Candidate[] },
    ]),
  );
  for (const { row, topics } of counted) {
    const { gave, held } = topics;
    for (const place of [...[...gave.values()].flat(), ...held]) (fired[place] as number)++;
    for (const { id, start, end, carried } of row.topics) {
      const own = found.get(id);
      const terms = gave.get(id) ?? [];
      if (!own) continue;
      own.statements++;
      own.calls.add(row.call);
      if (carried && terms.length === 0) own.carried++;
      else own.shown.push({ row, start: start - row.start, end: end - row.start, terms });
    }
  }
  const terms = TOPIC_TERM_ROWS.map((term, place) => ({ ...term, fired: fired[place] as number }));
  return TOPICS.map((topic) => {
    const { calls, statements, carried, shown } = found.get(topic.id) ?? NOWHERE;
    const examples = chooseExamples(shown).map((one) => exampleOf(corpus, one));
    const own = terms.filter((term) => term.topic === topic);
    return { topic, statements, calls: calls.size, carried, terms: own, examples };
  });
}

const NOWHERE = { calls: new Set<number>(), statements: 0, carried: 0, shown: [] };
