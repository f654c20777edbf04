import type { Span } from "../words/span";
import { type Token, tokenize } from "../words/tokens";
import { trim } from "./lines";
import { sentenceEnds } from "./sentence-ends";

/** A sentence at its exact place in the readout: `text` is what stands from `start` to `end`. */
export interface Sentence extends Span {
  /** From 1, over the whole readout. */
  n: number;
  /** From 1. */
  paragraph: number;
  text: string;
  tokens: Token[];
}

const ENUMERATION = /^(?:\(?\d{1,2}[.)]|[•▪●◦■·*–—-])\s+(?=["“'‘(]?\p{Lu})/u;

/** "2. Minister Kamikawa explained …", "• They agreed …": how long the number or dot before a paragraph is; no word of it. */
const enumerationOf = (text: string, { start, end }: Span): number =>
  ENUMERATION.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;

/** Cuts paragraphs into sentences; what holds no letter and no figure is none. */
export function findSentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    let start = paragraph.start + enumerationOf(text, paragraph);
    for (const end of sentenceEnds(text, paragraph.start, paragraph.end)) {
      const span = trim(text, start, end);
      start = end;
      const tokens = tokenize(text, span.start, span.end);
      if (tokens.every(({ word }) => word.kind === "mark")) continue;
      const { start: first, end: last } = span;
      const words = text.slice(first, last);
      const n = sentences.length + 1;
      sentences.push({ start: first, end: last, n, paragraph: index + 1, text: words, tokens });
    }
  });
  return sentences;
}
