import { isSaying, isSmall } from "../codebook/small-words";
import type { Corpus, StatementRow } from "../corpus/corpus";
import { type NameWords, nameWords } from "../corpus/name-words";
import { tokenize } from "../words/tokens";
import { stemOf } from "./stem";

/** The telling words of a statement: for each stem the word as it first stands there, folded. */
export type TellingWords = ReadonlyMap<string, string>;

/** How rare each stem is in the corpus: ln(1 + statements / statements that hold it), so that a rare word weighs more. */
export interface Rarity {
  names: NameWords;
  weightOf(stem: string): number;
}

/** Counts in how many statements of the corpus each stem stands. Narration does not count. */
export function findRarity(corpus: Corpus): Rarity {
  const names = nameWords(corpus);
  const statements = corpus.statements.filter(({ kind }) => kind !== "narration");
  const held = new Map<string, number>();
  for (const row of statements) {
    for (const stem of tellingWords(row, names).keys()) held.set(stem, (held.get(stem) ?? 0) + 1);
  }
  return { names, weightOf: (stem) => Math.log(1 + statements.length / (held.get(stem) ?? 1)) };
}

/** The words of a statement without grammar's words, verbs of saying and the names of persons and sides. */
export function tellingWords({ text }: Pick<StatementRow, "text">, names: NameWords): TellingWords {
  const words = new Map<string, string>();
  for (const { word } of tokenize(text)) {
    const { text: folded, kind } = word;
    if (kind === "mark" || folded.startsWith("'") || isSmall(folded) || isSaying(folded)) continue;
    if (names.persons.has(folded) || names.countries.has(folded)) continue;
    const stem = stemOf(folded);
    if (!words.has(stem)) words.set(stem, folded);
  }
  return words;
}
