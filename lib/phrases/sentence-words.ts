import { MONTHS, WEEKDAYS } from "../codebook/months";
import { awaitsNoun } from "../codebook/phrase-words";
import { markMentions } from "../coding/mentions";
import type { Participant } from "../coding/participant";
import type { Span } from "../words/span";
import { type Token, tokenize } from "../words/tokens";
import { isSmall } from "./small-words";
import { stemOf } from "./stem";

/** A word of a sentence and what it is to a set phrase; marks are none, they only end a clause. */
export interface PhraseWord extends Span {
  /** Folded. */
  text: string;
  /** What its inflected forms share. */
  stem: string;
  /**
   * Only `telling` words make a phrase what it is; `small` ones ("the", "of") and `name`s (persons, countries,
   * whatever has a capital inside a sentence, numbers, dates) may stand in it.
   */
  kind: "telling" | "small" | "name";
  /** Counts the marks before it that no phrase runs over. */
  clause: number;
  /** Such as an adjective: a run that ends with it has its noun still behind it. */
  awaitsNoun: boolean;
  /** Stands behind a hyphen. */
  joined: boolean;
}

const DATES = new Set([...MONTHS, ...WEEKDAYS].flat());
/** Marks that may stand inside a phrase; a comma only where it parts a list ("sovereignty, security and dignity"). */
const PASSABLE = new Set(['"', "“", "”", "'", "’", "‘"]);
const JOINS = new Set(["and", "or", ","]);

/** The words of a sentence; places count in `text`. `participants` are those of its call, so that they are names. */
export function sentenceWords(text: string, participants: readonly Participant[]): PhraseWord[] {
  const tokens = tokenize(text);
  const names = namesOf(tokens, participants);
  const words: PhraseWord[] = [];
  let clause = 0;
  tokens.forEach((token, i) => {
    const { word, start, end, joined } = token;
    if (word.kind === "mark") {
      if (!PASSABLE.has(word.raw) && !partsList(tokens, i)) clause++;
      return;
    }
    const kind = names[i] !== undefined || isName(tokens, i) ? "name" : isSmall(token) ? "small" : "telling";
    words.push({
      text: word.text,
      stem: names[i] || stemOf(word.text),
      kind,
      clause,
      start,
      end,
      awaitsNoun: awaitsNoun(token),
      joined,
    });
  });
  return words;
}

/** At each token of a mention the country that it names ("Iran" for "Iranian" too), empty for a person or an office. */
function namesOf(tokens: readonly Token[], participants: readonly Participant[]): (string | undefined)[] {
  const names: (string | undefined)[] = [];
  for (const { first, end, kind, country } of markMentions(tokens, participants)) {
    if (kind === "pronoun") continue;
    for (let i = first; i < end; i++) names[i] = kind === "country" ? (country ?? "") : "";
  }
  return names;
}

function partsList(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.word.raw === "," && [1, 2].some((on) => JOINS.has(tokens[i + on]?.word.text ?? ""));
}

/** A capital where no sentence begins, a number or a date. */
function isName(tokens: readonly Token[], i: number): boolean {
  const { word } = tokens[i] as Token;
  if (word.kind === "number") return true;
  if (!word.capital) return false;
  return (
    DATES.has(word.text) || (i > 0 && tokens[i - 1]?.word.raw !== "." && tokens[i - 1]?.word.raw !== "“")
  );
}
