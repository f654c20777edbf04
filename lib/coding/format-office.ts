import { type Token, textAt } from "../words/tokens";
import { INNER, JOINTS, LINKS } from "./office-words";

/** "Foreign Ministers Lavrov and Fidan" are each Foreign Minister. */
const PLURAL = /(minister|president|secretar|leader|chancellor|king|premier)(ies|s)$/iu;

/** "ministers", "secretaries". */
export const isPlural = (word: string): boolean => PLURAL.test(word);

/** Whether the word at a token names several holders of an office: "Secretaries", but not "the Cabinet of Ministers". */
export const isPluralOffice = (tokens: readonly Token[], at: number): boolean =>
  isPlural(textAt(tokens, at)) && textAt(tokens, at - 1) !== "of";

const toSingular = (word: string): string =>
  word.replace(PLURAL, (_, stem: string, end: string) => (end === "ies" ? `${stem}y` : stem));

/** The words of an office as it is written in a table: "Foreign Minister" also where the readout has it in lower case. */
export function formatOffice(text: string, tokens: readonly Token[], office: readonly number[]): string {
  let out = "";
  let before: Token | undefined;
  for (const index of office) {
    const token = tokens[index] as Token;
    // "Secretary of Iran's Supreme National Security Council" without the country
    if (textAt(tokens, index - 1) === "'s" && / (?:of|to|for)$/.test(out)) out += " the";
    const raw = token.word.raw;
    const small = LINKS.has(raw) || JOINTS.has(raw) || INNER.has(raw) || token.word.text === "'s";
    const gap =
      before && before.end < token.start
        ? text.slice(before.end, token.start).trim() === "-"
          ? "-"
          : " "
        : "";
    const one = isPluralOffice(tokens, index) ? toSingular(raw) : raw;
    out += gap + (small ? raw : one.charAt(0).toUpperCase() + one.slice(1));
    before = token;
  }
  return out;
}
