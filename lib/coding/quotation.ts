import type { Token } from "../words/tokens";
import { wordsOf } from "./about-call";
import type { CallFields } from "./call";
import type { MarkedSentence } from "./marked";
import type { Turn } from "./turn";
import { isUnattributed, type Voice } from "./voice";
import { voicesOf } from "./voices";

/** "“Iran will answer. We are ready,” Araghchi said.": an open quotation belongs to whoever is named where it closes. */
export function quotationOf(
  sentences: readonly MarkedSentence[],
  at: number,
  call: CallFields,
  turn: Turn,
): Voice | undefined {
  if (!opensQuotation(sentences[at])) return undefined;
  const { paragraph } = (sentences[at] as MarkedSentence).sentence;
  const closing = sentences
    .slice(at + 1)
    .find(({ sentence, tokens }) => sentence.paragraph !== paragraph || tokens.some(isQuote));
  if (!closing || closing.sentence.paragraph !== paragraph) return undefined;
  const [voice] = voicesOf(closing, call, turn);
  if (voice?.kind !== "statement" || isUnattributed([voice])) return undefined;
  const { start, end } = wordsOf(closing, voice.cue);
  const from = closing.sentence.start;
  const words = closing.sentence.text.slice(start - from, end - from);
  const none = { first: 0, end: 0 };
  return { kind: "statement", participant: voice.participant, rule: "open quotation", cue: none, words };
}

const isQuote = (token: Token) => token.word.text === '"';

/** Whether a quotation that begins in a sentence does not end in it. */
function opensQuotation(marked: MarkedSentence | undefined): boolean {
  const first = marked?.tokens[0];
  return first !== undefined && isQuote(first) && (marked?.tokens.filter(isQuote).length ?? 0) % 2 === 1;
}
