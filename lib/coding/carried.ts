import { BACK_REFERENCES } from "../codebook/back-references";
import { TOPIC_ORDER, TOPICS } from "../codebook/topics";
import { overlaps } from "../words/span";
import { evidenceOf, tokensOf } from "./evidence";
import type { Statement } from "./statements";
import type { CodedTopic } from "./topics";

const AFFAIRS: ReadonlySet<string> = new Set(["regional-security", "health-and-relief"]);

/**
 * The topics that a statement without any takes over from the one before it: "He added that China will
 * continue to play its role in its own way." Only by the same speaker, in the same paragraph, and with words
 * that point back, which are the evidence.
 */
export function carryTopics(
  statement: Statement,
  before: Statement | undefined,
  topics: readonly CodedTopic[],
): CodedTopic[] {
  if (topics.length === 0 || !goesOn(statement, before)) return [];
  const words = findPointer(statement);
  if (!words) return [];
  return affairsOf(topics).map(({ id }) => ({
    id,
    ...words,
    carried: true,
    reason: { rule: "carried from the sentence before", cue: words.evidence },
  }));
}

/** What "its role" goes on about is the affair in question, not the rights and wrongs beside it; without an affair, everything. */
function affairsOf(topics: readonly CodedTopic[]): readonly CodedTopic[] {
  const affairs = topics.filter(({ id }) => AFFAIRS.has(TOPICS[TOPIC_ORDER.get(id) ?? 0]?.family ?? ""));
  return affairs.length > 0 ? affairs : topics;
}

/** Whether a statement is the same speaker's as the one before it, in the same paragraph. */
export function goesOn(statement: Statement, before: Statement | undefined): before is Statement {
  return (
    before !== undefined &&
    statement.sentence !== before.sentence &&
    statement.kind === before.kind &&
    statement.speaker === before.speaker &&
    statement.side === before.side &&
    statement.sentence.paragraph === before.sentence.paragraph
  );
}

function findPointer(statement: Statement) {
  const { tokens } = statement.sentence;
  const { from, to } = tokensOf(statement);
  const hits = BACK_REFERENCES.find(tokens, from, to).map((hit) => ({ ...hit, start: hit.first }));
  const not = hits.filter(({ row }) => row === 1);
  const hit = hits.find((hit) => hit.row === 0 && !not.some((other) => overlaps(hit, other)));
  return hit && evidenceOf(statement, hit.first, hit.end);
}
