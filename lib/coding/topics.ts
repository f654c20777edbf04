import { AT_WAR, TOPIC_OF, TOPIC_ROWS, type Topic, type TopicId } from "../codebook/topics";
import type { Span } from "../words/span";
import type { Hit } from "../words/terms";
import { isBothSpeaking } from "./both-speaking";
import { carryTopics, goesOn } from "./carried";
import type { CodingContext } from "./context";
import { markMentions } from "./mentions";
import { isNear } from "./near";
import type { Reason } from "./reason";
import { type Found, showTopics } from "./show-topics";
import { readStatements, type StatementWords } from "./statement-words";
import type { Statement } from "./statements";
import { newTalk, type Talk } from "./talk";

/** A topic of a statement, with the words of the readout that show it. */
export interface CodedTopic extends Span {
  id: TopicId;
  evidence: string;
  /** The words only point back at the sentence before, whose topic it is. */
  carried?: boolean;
  reason: Reason;
}

/**
 * The topics of each statement of a readout, in the codebook's order.
 *
 *     statement ─► hits ─► that count here ─► first run a topic ─► topics
 *                                             none, but pointing back ─► carried topics
 *
 * Narration has none, but what it speaks of is remembered for the statements behind it.
 */
export function codeTopics(
  statements: readonly Statement[],
  call: CodingContext,
  words = readStatements(statements, call),
): CodedTopic[][] {
  const talk = newTalk();
  const coded: CodedTopic[][] = [];
  let before: Statement | undefined;
  let topics: CodedTopic[] = [];
  statements.forEach((statement, at) => {
    const found = findTopics(statement, words[at] as StatementWords, call, talk, at);
    for (const { topic } of found) talk.spoken.set(topic.id, at);
    if (statement.kind === "narration") topics = [];
    // "… the conflict …, intelligence to Kiev": it has an affair of its own, though none of the topics
    else if (found.length === 0) topics = talk.elsewhere === at ? [] : carryTopics(statement, before, topics);
    else {
      // "The agreement should be preserved": echoes alone only go on about what was said before
      const echoed = found.every(({ use }) => use === "echoes") && goesOn(statement, before) ? topics : [];
      topics = showTopics(statement, words[at] as StatementWords, found, echoed);
    }
    coded.push(topics);
    before = statement;
  });
  return coded;
}

function findTopics(
  statement: Statement,
  words: StatementWords,
  call: CodingContext,
  talk: Talk,
  at: number,
): readonly Found[] {
  if (words.topics.length === 0) return NONE;
  const hits: Found[] = [];
  const blocks: Found[] = [];
  let elsewhere = false;
  for (const hit of words.topics) {
    const { topic, use } = TOPIC_ROWS[hit.row] as (typeof TOPIC_ROWS)[number];
    if (!topic) elsewhere = true;
    else if (use === "not" || use === "notOnTheLine") blocks.push({ hit, topic, use });
    else if (!topic.place || !isOfName(hit, statement, call)) hits.push({ hit, topic, use });
  }
  if (elsewhere) talk.elsewhere = at;
  if (hits.length === 0) return hits;
  const own = blocks.length === 0 ? hits : hits.filter((found) => !isBlocked(found, blocks, call));
  const place = { statement, call, talk, at };
  const best: Found[] = [];
  for (const found of own) if (counts(found, own, place)) keepFirst(best, settle(found, talk));
  return best;
}

/** "Israel Katz", "the Acting Foreign Minister of Afghanistan": who speaks or is spoken to is no place that is talked about. */
function isOfName(hit: Hit, { sentence }: Statement, call: CodingContext): boolean {
  for (const { kind, participant, first, end } of markMentions(sentence.tokens, call.participants)) {
    const isPerson = kind !== "country" && participant !== undefined;
    // "Israel" alone is the country, even where an Israel Katz is on the line
    const isPart = first <= hit.first && hit.end <= end && end - first > hit.end - hit.first;
    if (isPerson && isPart) return true;
  }
  return false;
}

const NONE: readonly Found[] = [];

/** "Lift the sanctions": a term of the nuclear talks, unless only sanctions were spoken of so far. */
function settle(found: Found, { spoken }: Talk): Found {
  const { topic, use } = found;
  if (use !== "disputed" || !topic.rival || spoken.has(topic.id) || !spoken.has(topic.rival)) return found;
  const rival = TOPIC_OF.get(topic.rival);
  return rival ? { ...found, topic: rival } : found;
}

/**
 * "Comprehensive strategic partnership": of a topic's runs the one that begins first, and of these the longest. `best` has
 * one of each topic so far, in the codebook's order.
 */
function keepFirst(best: Found[], found: Found): void {
  let at = 0;
  while (at < best.length && (best[at] as Found).topic.order < found.topic.order) at++;
  const known = best[at];
  if (!known) best.push(found);
  else if (known.topic !== found.topic) best.splice(at, 0, found);
  else if (goesBefore(found, known)) best[at] = found;
}

/** An echo shows less than the topic's own words do, wherever these stand. */
function goesBefore(found: Found, known: Found): boolean {
  const isEcho = found.use === "echoes";
  if (isEcho !== (known.use === "echoes")) return !isEcho;
  const { first, end } = found.hit;
  return first < known.hit.first || (first === known.hit.first && end > known.hit.end);
}

function isBlocked({ hit, topic }: Found, blocks: readonly Found[], call: CodingContext): boolean {
  return blocks.some(
    (block) =>
      block.topic === topic &&
      block.hit.first < hit.end &&
      hit.first < block.hit.end &&
      (block.use === "not" || isOnTheLine("United States", call)),
  );
}

function isOnTheLine(country: string, call: CodingContext): boolean {
  return call.participants.some((participant) => participant.country === country);
}

interface Place {
  statement: Statement;
  call: CodingContext;
  talk: Talk;
  at: number;
}

/** Whether a run that may show a topic does so here. */
function counts(
  { hit, topic, use }: Found,
  all: readonly Found[],
  { statement, call, talk, at }: Place,
): boolean {
  // "The United States is committed …, Blinken said": of its own conduct the other side has to speak.
  if (topic.id === "united-states" && isOnTheLine("United States", call)) {
    if (statement.kind !== "statement" || statement.side === "United States") return false;
  }
  if (topic.id === "leaders-guidance" && isBothSpeaking(statement, hit)) return false;
  if (topic.onTheLine && !isOnTheLine(topic.onTheLine, call)) return false;
  if (use === "terms" || use === "disputed") return true;
  if (use === "ministersOnly") return call.level !== "leaders";
  const spoken = talk.spoken.get(topic.id);
  if (talk.elsewhere !== undefined && talk.elsewhere >= Math.max(spoken ?? 0, at - 2)) return false;
  // "the ceasefire in Lebanon", "de-escalation, so that cooperation with the IAEA can be resumed"
  if (topic.place && all.some((other) => isAnotherPlace(other, topic) && isNear(statement, hit, other.hit)))
    return false;
  if (use === "loose") return spoken !== undefined || !call.participants.some(isAtWar);
  return spoken !== undefined && at - spoken <= (topic.reach ?? 5);
}

const isAtWar = ({ country }: { country: string }): boolean => AT_WAR.has(country);

const isAnotherPlace = (other: Found, topic: Topic) =>
  other.use === "terms" && other.topic.place === true && other.topic !== topic;
