import { ABOUT_WORDS, isCallWord, LINK_WORDS, MENTION_WORDS } from "../codebook/call-words";
import type { Sentence } from "../readout/sentences";
import { Terms } from "../words/terms";
import { type Token, textAt } from "../words/tokens";
import type { Introduction } from "./persons-in";

const ABOUT = new Terms(ABOUT_WORDS.map((words) => [words]));
const JOINERS = new Set([",", "and", "&", "as", "well"]);
const OWNERS = new Set(["of", "from", "by", "to", "for", "between"]);

/** Whether a sentence tells of a call or a talk. */
export function tellsOfCall(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isCallWord(token));
}

/** Where a lede stops telling who called when, and tells what was said; the end where it does not. */
export function aboutAt({ tokens }: Pick<Sentence, "tokens">, from: number): number {
  return ABOUT.find(tokens, from)[0]?.first ?? tokens.length;
}

/**
 * The persons of a lede who were on the line: the first named and those joined to them ("X and Y spoke"), then the one
 * behind "with", "to", "from" and those joined to that one. Whoever is only mentioned ("on behalf of President …", "the
 * visit of …") is left out.
 */
export function onTheLine(tokens: readonly Token[], persons: readonly Introduction[]): Introduction[] {
  const able = persons.filter((person) => !isOnlyMentioned(tokens, person));
  const first = able[0];
  if (!first) return [];
  const callers = [first, ...joinedTo(tokens, able, first)];
  const rest = able.slice(callers.length);
  const isLinked = (person: Introduction) => LINK_WORDS.has(textAt(tokens, person.first - 1));
  const linked = rest.find(isLinked);
  if (callers.length === 1) {
    // "In a phone call with X, Y said that the agreement with Z …"
    const subject = isLinked(first) ? rest.find((person) => !isLinked(person)) : undefined;
    const other = subject ?? linked ?? rest[0];
    if (!other) return callers;
    // "his French counterpart X": somebody else's, who so comes first
    const isOthers = first.relative && !other.relative;
    return [...(isOthers ? [other, first] : [first, other]), ...joinedTo(tokens, able, other)];
  }
  const last = callers.at(-1) as Introduction;
  const inTime = linked && aboutAt({ tokens: tokens as Token[] }, last.end) > linked.first;
  const called = linked && tellsOfCall(tokens.slice(last.end, linked.first));
  return linked && inTime && called ? [...callers, linked, ...joinedTo(tokens, able, linked)] : callers;
}

function joinedTo(
  tokens: readonly Token[],
  able: readonly Introduction[],
  person: Introduction,
): Introduction[] {
  const joined: Introduction[] = [];
  let last = person;
  for (const next of able.slice(able.indexOf(person) + 1)) {
    const between = tokens.slice(last.end, next.first);
    if (between.length === 0 || !between.every(({ word }) => JOINERS.has(word.text))) break;
    // "X, Crown Prince": a comma alone joins only where more persons follow with "and"
    joined.push(next);
    last = next;
  }
  return joined;
}

/** "the greetings from President …", "the assassination of …", "President Raisi's government". */
function isOnlyMentioned(tokens: readonly Token[], { first, end }: Introduction): boolean {
  if (tokens[end]?.word.text === "'s")
    return !["request", "initiative", "invitation"].includes(textAt(tokens, end + 1));
  let at = first - 1;
  if (!OWNERS.has(textAt(tokens, at))) return false;
  at--;
  return [at, at - 1].some((index) => MENTION_WORDS.has(textAt(tokens, index)));
}
