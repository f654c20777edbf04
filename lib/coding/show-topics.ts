import type { Topic, TopicUse } from "../codebook/topics";
import type { Hit } from "../words/terms";
import { evidenceOf } from "./evidence";
import type { Run } from "./own-words";
import { phraseAround } from "./phrase";
import type { StatementWords } from "./statement-words";
import type { Statement } from "./statements";
import { beginStretch, type Stretch } from "./stretch";
import type { CodedTopic } from "./topics";

/** A run of words that shows a topic. */
export interface Found {
  hit: Hit;
  topic: Topic;
  use: TopicUse;
}

const RULES: Partial<Record<TopicUse, string>> = {
  terms: "words of the topic",
  disputed: "words of the topic that was spoken of",
  loose: "words that fit the talk",
  echoes: "echo of the talk before",
  ministersOnly: "words of the topic on a call of ministers",
};

/** The topics that were found in a statement, each with the phrase that shows it; carried where they are echoed. */
export function showTopics(
  statement: Statement,
  words: StatementWords,
  found: readonly Found[],
  echoed: readonly CodedTopic[],
): CodedTopic[] {
  const stretch = beginStretch(statement.sentence.tokens, words);
  const hits = found.map(({ hit }) => hit);
  return found.map(({ topic, use, hit }) => {
    const carried = echoed.some(({ id }) => id === topic.id) || undefined;
    const { evidence, start, end, reason } = shownBy(statement, stretch, hit, hits, RULES[use] ?? use);
    return { id: topic.id, evidence, start, end, carried, reason };
  });
}

/** The phrase in which a run stands as evidence, and the run itself as the reason. */
export function shownBy(
  statement: Statement,
  stretch: Stretch,
  run: Run,
  others: readonly Run[],
  rule: string,
): Omit<CodedTopic, "id"> {
  const phrase = phraseAround(stretch, run, others);
  const { evidence, start, end } = evidenceOf(statement, phrase.first, phrase.end);
  const { evidence: cue } = evidenceOf(statement, run.first, run.end);
  return { evidence, start, end, reason: { rule, cue } };
}
