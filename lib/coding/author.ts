import {
  BEHIND_POST_VERB,
  LEDE_VERBS,
  POST_FEELINGS,
  POST_TIMES,
  TELLING_WORDS,
} from "../codebook/call-words";
import type { Sentence } from "../readout/sentences";
import { type Token, textAt } from "../words/tokens";
import { isAmong, isTwoWords } from "./callers";
import { tellsOfCall } from "./lede";
import type { Introduction } from "./persons-in";

/**
 * Whether a lede is told by one of those on the line: "Today I spoke with …" outside quotation marks, "David Lammy: “I
 * spoke to …”", or a post that leaves its subject out ("Spoke with …", "Good call with …").
 */
export function isFirstPerson({ tokens }: Sentence): boolean {
  if (leavesSubjectOut(tokens)) return true;
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    if (word.raw === "I") return true;
    if (word.text === '"' && textAt(tokens, at - 1) !== ":") return false;
  }
  return false;
}

/** Whether a person's name stands before a colon at the start of a lede: "David Lammy: I spoke to …". */
export const isLabel = ({ tokens }: Sentence, { first, end }: Introduction): boolean =>
  first === 0 && textAt(tokens, end) === ":";

function leavesSubjectOut(tokens: readonly Token[]): boolean {
  let at = 0;
  while (POST_TIMES.has(textAt(tokens, at))) at++;
  const told = textAt(tokens, at);
  if (LEDE_VERBS.has(told)) return BEHIND_POST_VERB.has(textAt(tokens, at + 1)) && tellsOfCall(tokens);
  const felt = at;
  while (POST_FEELINGS.has(textAt(tokens, at))) at++;
  return at > felt && TELLING_WORDS.has(textAt(tokens, at));
}

/**
 * Who says "I" in a lede that names only the `others`: of those whom headline, page and first sentences name the first
 * one with an office or a country, else the first with a full name ("Andrii Sybiha: I spoke with my Turkish counterpart").
 */
export function findAuthor(
  others: readonly Introduction[],
  named: readonly Introduction[],
): Introduction | undefined {
  const able = named.filter((person) => person.name && !person.relative && !isAmong(person, others));
  return able.find(({ office, country }) => office || country) ?? able.find(isTwoWords);
}
