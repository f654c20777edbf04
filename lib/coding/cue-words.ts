import { DOER_WORDS, ROLE, rolesAt } from "../codebook/doers";
import { textAt, tokenAt } from "../words/tokens";
import type { Clauses, Cue } from "./cues";

/** "Its support", "the call for fairness": a noun where the cue could be a verb. */
export function isNoun(clauses: Clauses, { first }: Cue): boolean {
  const word = textAt(clauses.tokens, first - 1);
  return (
    DOER_WORDS.possessives.has(word) ||
    (word === "the" && DOER_WORDS.nouns.has(textAt(clauses.tokens, first)))
  );
}

/** "Mutual support", "efforts to uphold", which the subject of the clause does not do; `led` where a promise or the like leads. */
export function isNounWithin(clauses: Clauses, { first, end }: Cue, led: boolean): boolean {
  if (first <= clauses.from || end - first > 1) return false;
  const word = textAt(clauses.tokens, first - 1);
  // "have won Iran's backing"
  if (DOER_WORDS.possessives.has(word)) return true;
  if (followsCountry(clauses, first)) return false;
  if (word === "to" && !led) return !DOER_WORDS.continuing.has(textAt(clauses.tokens, first - 2));
  if (DOER_WORDS.verbs.has(word) || word === "to" || textAt(clauses.tokens, first).endsWith("ing"))
    return false;
  return (
    (rolesAt(clauses.tokens, first - 1) &
      (ROLE.adverb | ROLE.agent | ROLE.break | ROLE.pronoun | ROLE.mark)) ===
    0
  );
}

/** "Russia and China oppose": the subject stands right before it. */
function followsCountry({ marks, from }: Clauses, first: number): boolean {
  for (let at = first - 1; at >= from && at > first - 5; at--) {
    if (marks[at]?.end === first) return true;
  }
  return false;
}

/** "No bloc should be allowed": nobody is allowed what is refused. */
export function isNegated(clauses: Clauses, { first }: Cue): boolean {
  return DOER_WORDS.negations.has(textAt(clauses.tokens, first));
}

/** "Call on": a form without an ending, which goes on behind "will". */
export function isBare(clauses: Clauses, { first }: Cue): boolean {
  const word = textAt(clauses.tokens, first);
  return !DOER_WORDS.verbs.has(word) && !/(s|ed|ing)$/.test(word);
}

/** "Urged the United States": the demand is on somebody who is not on the line, or on the United States. */
export function addressesAnother({ marks }: Clauses, { end }: Cue): boolean {
  for (let at = end; at < end + 3; at++) {
    if (marks[at]?.kind.names.some((name) => name === "third" || name === "us")) return true;
  }
  return false;
}

/** "Urges the U.S. side not to abuse force", "called on Israel to stop its raids": one country that is not on the line is asked. */
export function forbids({ tokens, marks }: Clauses, { first }: Cue): boolean {
  const named = marks[first + 1] ?? marks[first + 2] ?? marks[first + 3];
  if (!named?.kind.names.some((name) => name === "third" || name === "us")) return false;
  for (let at = named.end; at < named.end + 4; at++) {
    if (tokenAt(tokens, at)?.word.kind === "mark" || DOER_WORDS.joining.has(textAt(tokens, at))) return false;
    if (textAt(tokens, at) === "to")
      return textAt(tokens, at - 1) === "not" || DOER_WORDS.stopping.has(textAt(tokens, at + 1));
  }
  return false;
}

/** "Its role in backing …", "praised China for supporting …": a form in "-ing" behind a preposition. */
export const isGerundLinked = ({ tokens }: Clauses, { first }: Cue): boolean =>
  textAt(tokens, first).endsWith("ing") && (rolesAt(tokens, first - 1) & ROLE.preposition) !== 0;

/** "Tehran's readiness" in Moscow's mouth. */
export function isAnothers(clauses: Clauses, { first }: Cue): boolean {
  let at = first - 1;
  while (at > first - 4 && at > 0 && textAt(clauses.tokens, at) !== "'s") at--;
  if (at === 0 || textAt(clauses.tokens, at) !== "'s") return false;
  return clauses.marks[at - 1]?.kind.names.some((name) => name === "other" || name === "third") ?? false;
}

/** "It should": the word before the cue only stands for somebody. */
export function followsPronoun(clauses: Clauses, { first }: Cue): boolean {
  return (rolesAt(clauses.tokens, first - 1) & ROLE.pronoun) !== 0;
}

/** "As long as the genocide goes on", "the party that tore up the deal": beside the point of the clause, which begins behind `from`. */
export function isBesideThePoint(clauses: Clauses, { first }: Cue, from: number, led: boolean): boolean {
  let at = first - 1;
  if (textAt(clauses.tokens, at).endsWith("ly")) at--;
  const word = textAt(clauses.tokens, at);
  if (word === "who" || word === "which") return textAt(clauses.tokens, at - 1) !== ",";
  if (word === "that" && !led && at - from > 1) return true;
  for (at = first - 1; at >= from && clauses.tokens[at]?.word.kind !== "mark"; at--) {
    if (DOER_WORDS.conditions.has(textAt(clauses.tokens, at))) return true;
    if (textAt(clauses.tokens, at) === "as" && textAt(clauses.tokens, at - 1) === "long") return true;
  }
  return false;
}

/** "All countries should oppose hegemony": what is named is only what is to be opposed. */
export function isResisted(clauses: Clauses, { first }: Cue): boolean {
  for (let at = first - 1; at >= clauses.from && at > first - 8; at--) {
    if (clauses.tokens[at]?.word.kind === "mark") return false;
    if (DOER_WORDS.resisted.has(textAt(clauses.tokens, at))) return true;
  }
  return false;
}

/** "And in rejecting", "and to encourage": a form that hangs on what stands before "and". */
export function isLinked(clauses: Clauses, { first }: Cue): boolean {
  return DOER_WORDS.linking.has(textAt(clauses.tokens, first - 1));
}

/** "The ceasefire they have signed": the pronoun before the cue begins a clause that only tells which one is meant. */
export function tellsWhich(clauses: Clauses, { first }: Cue, subject: number): boolean {
  const roles = rolesAt(clauses.tokens, first - 1);
  if (textAt(clauses.tokens, first - 1) === "what") return true;
  return subject < first - 1 && ((roles & ROLE.pronoun) !== 0 || followsNounAndCountry(clauses, first));
}

/** "The medical supplies China has provided": a country right behind a plain noun. */
function followsNounAndCountry({ tokens, marks, from }: Clauses, first: number): boolean {
  const country = marks[first - 1];
  if (!country || country.end !== first || first - 2 < from) return false;
  const before = tokenAt(tokens, first - 2)?.word;
  return (
    before?.kind === "word" &&
    !before.capital &&
    /[^s]s$/.test(before.text) &&
    rolesAt(tokens, first - 2) === 0
  );
}

/** "Has stressed", "have once again underlined": nothing but adverbs stand between the cue before, which ends at `read`, and this one. */
export function isRightBehind({ tokens }: Clauses, { first }: Cue, read: number): boolean {
  let at = read;
  while (at < first && rolesAt(tokens, at) & ROLE.adverb) at++;
  return at === first;
}

/** "Its position on and security concerns over": a second noun, joined to a first that has its preposition already. */
export function isOfAnd({ tokens }: Clauses, { first }: Cue, subject: number): boolean {
  const at = subject <= first ? subject - 1 : first - 1;
  return textAt(tokens, at) === "and" && (rolesAt(tokens, at - 1) & ROLE.preposition) !== 0;
}

/** "Avoid dragging the region into war". */
export function isAvoided(clauses: Clauses, { first }: Cue): boolean {
  return DOER_WORDS.avoiding.has(textAt(clauses.tokens, first - 1));
}

/** "Any initiative that would bring peace", "neighbors who cannot be moved": whoever is told of stands before "that". */
export function isRelative(clauses: Clauses, { first }: Cue): boolean {
  const word = textAt(clauses.tokens, first - 1);
  if (word !== "that" && word !== "who" && word !== "which") return false;
  const before = tokenAt(clauses.tokens, first - 2)?.word;
  return first - 2 >= clauses.from && before?.kind === "word";
}

/** "The statement calling for a truce": a form in "-ing" right behind the noun that it tells of. */
export function tellsOfNoun(clauses: Clauses, { first }: Cue): boolean {
  if (!textAt(clauses.tokens, first).endsWith("ing")) return false;
  const before = tokenAt(clauses.tokens, first - 1)?.word;
  return (
    before?.kind === "word" && !DOER_WORDS.verbs.has(before.text) && rolesAt(clauses.tokens, first - 1) === 0
  );
}

/** "The United States calls on others": not "called on". */
export function isToday(clauses: Clauses, { first }: Cue): boolean {
  return /[^s]s$/.test(textAt(clauses.tokens, first));
}

/** "Reviewed and positively assessed": a second verb, not what was talked over. */
export function isSecondVerb(clauses: Clauses, { first, end }: Cue): boolean {
  const at = textAt(clauses.tokens, first - 1).endsWith("ly") ? first - 2 : first - 1;
  return textAt(clauses.tokens, at) === "and" && /ed$/.test(textAt(clauses.tokens, end - 1));
}

/** "Has drawn up", "have nothing to do with". */
export function isHaving(clauses: Clauses, { first }: Cue): boolean {
  const word = textAt(clauses.tokens, first);
  return word === "has" || word === "have";
}

/** "In recent years it has caused …": a phrase before the subject. */
export const beginsAside = (clauses: Clauses, at: number): boolean =>
  DOER_WORDS.adverbials.has(textAt(clauses.tokens, at));
