import type { Wording } from "./wording";

/** Stands in a phrase for a name that is another one elsewhere. */
const ANY_NAME = "…";

/** A word of a phrase as it is shown, and what it is compared by; a run of names is one word, and all names compare alike. */
export interface Spelled {
  text: string;
  stem: string;
  /** What stands before it: a space, a hyphen, a comma and a space. */
  gap: string;
}

/** A wording's words as they are shown; with `anyName` its names are "…". `text` is its sentence. */
export function spell(text: string, { words }: Wording, anyName: boolean): Spelled[] {
  const spelled: Spelled[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const last = spelled.at(-1);
    const gap = before ? text.slice(before.end, word.start).replace(/\s+/g, " ") : "";
    if (word.kind === "name" && before?.kind === "name" && last) {
      if (!anyName) last.text += gap + text.slice(word.start, word.end);
      return;
    }
    const raw = text.slice(word.start, word.end);
    if (word.kind === "name") spelled.push({ text: anyName ? ANY_NAME : raw, stem: ANY_NAME, gap });
    else spelled.push({ text: i === 0 ? raw.toLowerCase() : raw, stem: word.stem, gap });
  });
  return spelled;
}

/** The words of a phrase in a row. */
export const joinSpelled = (words: readonly Spelled[]): string =>
  words.map(({ gap, text }, i) => (i === 0 ? text : gap + text)).join("");

/** The names in a wording, to tell whether another wording has others. */
export const namesIn = ({ words }: Wording): string =>
  words
    .filter(({ kind }) => kind === "name")
    .map(({ stem, text }) => stem || text)
    .join(" ");
