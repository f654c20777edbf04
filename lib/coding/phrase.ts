import { DOER_WORDS, ROLE, rolesOf } from "../codebook/doers";
import { awaitsNoun, PHRASE_WORDS, standsBefore } from "../codebook/phrase-words";
import type { Token } from "../words/tokens";

const STOPS = ROLE.mark | ROLE.break | ROLE.that | ROLE.subordinator | ROLE.preposition;

/**
 * The phrase in which the words from token `first` up to `end` stand, within `from` and `to`: "consensus" is part of
 * "the important consensus of the two leaders". Words that belong to a noun are taken in before it, and behind it one
 * link where the phrase then ends; never over the end of a clause.
 */
export function phraseAround(
  tokens: readonly Token[],
  first: number,
  end: number,
  from: number,
  to: number,
): { first: number; end: number } {
  return { first: growBack(tokens, first, from), end: growOn(tokens, end, to) };
}

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.word.text ?? "";

function growBack(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (at > from && first - at < PHRASE_WORDS.most) {
    const word = tokens[at - 1]?.word;
    // "China's growing role": the name goes with its "'s"
    const isOwner = textAt(tokens, at) === "'s" && word?.capital === true;
    if (!word || word.kind === "mark" || !(isOwner || standsBefore(word))) break;
    at--;
  }
  while (at < first && textAt(tokens, at) === "'s") at++;
  return at;
}

function growOn(tokens: readonly Token[], hitEnd: number, to: number): number {
  const end = nounEnd(tokens, hitEnd, to);
  const link = textAt(tokens, end);
  if (!PHRASE_WORDS.linking.has(link) || textAt(tokens, end + 1).endsWith("ing")) return end;
  let at = end + 1;
  let joins = link === "between";
  while (at < to && at - end <= PHRASE_WORDS.most + 2) {
    const joined = joins && textAt(tokens, at) === "and";
    if (endsPhrase(tokens, at) && !joined) break;
    if (joined) joins = false;
    at++;
  }
  const closes = at === to || endsPhrase(tokens, at);
  return closes && at > end + 1 ? at : end;
}

/** "The Afghan | people": behind an adjective its noun. */
function nounEnd(tokens: readonly Token[], end: number, to: number): number {
  let at = end;
  while (at < to && at - end < 2 && awaitsNoun((tokens[at - 1] as Token).word) && !endsPhrase(tokens, at))
    at++;
  return at;
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (!word || word.kind === "mark" || DOER_WORDS.verbs.has(word.text)) return true;
  return (rolesOf(word) & STOPS) !== 0;
}
