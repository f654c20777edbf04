import { BACK_REFERENCES } from "../codebook/back-references";
import { FUNCTION_WORDS } from "../codebook/function-words";
import { TOPIC_OF } from "../codebook/topics";
import type { Hit } from "../words/terms";
import { textAt, tokenAt } from "../words/tokens";
import { tokensOf } from "./evidence";
import { shownBy } from "./show-topics";
import type { Statement } from "./statements";
import { beginStretch } from "./stretch";
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
  const shown = pointedAt(statement);
  if (!shown) return [];
  const { evidence, start, end, reason } = shown;
  return affairsOf(topics).map(({ id }) => ({ id, evidence, start, end, carried: true, reason }));
}

/** What "its role" goes on about is the affair in question, not the rights and wrongs beside it; without an affair, everything. */
function affairsOf(topics: readonly CodedTopic[]): readonly CodedTopic[] {
  const affairs = topics.filter(({ id }) => AFFAIRS.has(TOPIC_OF.get(id)?.family ?? ""));
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

function pointedAt(statement: Statement): Omit<CodedTopic, "id"> | undefined {
  const { tokens } = statement.sentence;
  const { from, to } = tokensOf(statement);
  const hits = BACK_REFERENCES.find(tokens, from, to);
  const not = hits.filter(({ row }) => row === 1);
  let hit: Hit | undefined;
  for (const other of hits) {
    if (other.row !== 0 || not.some((one) => shares(one, other)) || opensClause(statement, other.first))
      continue;
    // "play a constructive role | in this regard": of those that begin first the longest
    if (!hit || other.first < hit.first || (other.first === hit.first && other.end > hit.end)) hit = other;
  }
  const stretch = beginStretch(tokens, { from, to });
  return hit && shownBy(statement, stretch, hit, [], "carried from the sentence before");
}

/** Whether two runs share a token. */
const shares = (a: Hit, b: Hit): boolean => a.first < b.end && b.first < a.end;

/** "Cooperation that serves development", "said that progress was made": this "that" points at nothing. */
function opensClause({ sentence: { tokens } }: Statement, at: number): boolean {
  const before = tokenAt(tokens, at - 1)?.word;
  if (textAt(tokens, at) !== "that" || before?.kind !== "word") return false;
  return !FUNCTION_WORDS.prepositions.has(before.text) && !FUNCTION_WORDS.connectors.has(before.text);
}
