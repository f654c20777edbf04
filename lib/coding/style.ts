import { flagPerWord } from "../words/per-word";
import { type Token, textAt, tokenAt } from "../words/tokens";
import type { MarkedSentence } from "./marked";
import type { Mention } from "./mention";

const STYLES = new Set(["highness", "majesty", "excellency"]);
const OWNERS = new Set(["his", "her"]);
/** In capitals: "HE" is no pronoun. */
const SHORT: Readonly<Record<string, string>> = {
  HRH: "highness",
  HH: "highness",
  HM: "majesty",
  HE: "excellency",
};

const styleOf = (tokens: readonly Token[], at: number): string =>
  SHORT[tokenAt(tokens, at)?.word.raw ?? ""] ?? textAt(tokens, at);

/** Whether a style can begin with a word; with most words none can. */
const mayBegin = flagPerWord(({ text, raw }) => OWNERS.has(text) || SHORT[raw] !== undefined);

/** "His Highness" or "HRH" for a person, with no name or office behind it; the style's word, and where it ends. */
export function styleAt(tokens: readonly Token[], at: number): { style: string; end: number } | undefined {
  const token = tokens[at];
  if (!token || !mayBegin(token)) return undefined;
  const short = SHORT[token.word.raw];
  if (short) return isAlone(tokens, at + 1) ? { style: short, end: at + 1 } : undefined;
  const last = textAt(tokens, at + 1) === "royal" ? at + 2 : at + 1;
  const style = textAt(tokens, last);
  if (!STYLES.has(style) || !isAlone(tokens, last + 1)) return undefined;
  return { style, end: last + 1 };
}

/** Neither a name nor an office follows. */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.kind === "word" && !tokens[at]?.word.capital && textAt(tokens, at) !== "the";

/** Who is styled so where the readout names him: "President His Highness Sheikh Mohamed bin Zayed". */
export function whoIsStyled(sentences: readonly MarkedSentence[], style: string): number[] {
  const found = new Set<number>();
  for (const { tokens, mentions } of sentences) {
    for (const mention of mentions)
      if (isStyled(tokens, mention, style)) found.add(mention.participant ?? -1);
  }
  return [...found];
}

function isStyled(tokens: readonly Token[], mention: Mention, style: string): boolean {
  const { kind, first, end, participant } = mention;
  if (participant === undefined || (kind !== "participant" && kind !== "role")) return false;
  // "His Highness | the Amir Sheikh Tamim", "Highness Sheikh Mohamed"
  for (let at = first - 1; at < end; at++) if (styleOf(tokens, at) === style) return true;
  return false;
}
