import { inflect } from "../words/inflect";
import { bitsPerWord } from "../words/per-word";
import { FUNCTION_WORDS } from "./function-words";
import table from "./word-parts.json";

/** What a word can be in a phrase, as bits, so that one look-up answers every question about it. */
export const PART = {
  determiner: 1,
  preposition: 2,
  joining: 4,
  break: 8,
  auxiliary: 16,
  pronoun: 32,
  adverb: 64,
  verb: 128,
  past: 256,
  gerund: 512,
  mark: 1024,
  owner: 2048,
  adjective: 4096,
  quote: 8192,
  base: 16384,
  modal: 32768,
  being: 65536,
  linking: 1 << 17,
  particle: 1 << 18,
  related: 1 << 19,
  frame: 1 << 20,
  adjunct: 1 << 21,
  weak: 1 << 22,
  focusing: 1 << 23,
  title: 1 << 24,
  governs: 1 << 25,
} as const;

const NONE: readonly string[] = [];
/** The adjectives' endings, by their last letter. */
const ENDINGS = new Map<string, string[]>();
for (const ending of table.adjectives.endings) {
  const last = ending.charAt(ending.length - 1);
  ENDINGS.set(last, [...(ENDINGS.get(last) ?? []), ending]);
}

const parts = new Map<string, number>();
const give = (words: readonly string[], part: number) => {
  for (const word of words) parts.set(word, (parts.get(word) ?? 0) | part);
};
/** The same, but the word is nothing else. */
const make = (words: readonly string[], part: number) => {
  for (const word of words) parts.set(word, part);
};

for (const row of table.verbs) {
  const [verb = "", irregular = ""] = row.split(":");
  const { base, third, past, gerund } = inflect(verb, irregular.split(" ").filter(Boolean));
  give([base], PART.verb | PART.base);
  give([third], PART.verb);
  give(past, PART.past);
  give([gerund], PART.gerund);
}
give(table.adjectives.words, PART.adjective);
make(table.determiners, PART.determiner);
make([...FUNCTION_WORDS.prepositions, ...table.prepositions], PART.preposition);
make(table.joining, PART.joining);
make(table.breaks, PART.break);
make(table.auxiliaries, PART.auxiliary);
make(table.pronouns, PART.pronoun);
make(table.adverbs, PART.adverb);
make(["'s"], PART.owner);
make(table.nothing, 0);
make(table.describing, PART.adjective);
give(table.modals, PART.modal);
give(table.being, PART.being);

/** Every form of a verb with the preposition that goes with it: "infringes on". */
const governs = table.governs.flatMap((pair) => {
  const { base, third, past, gerund } = inflect(pair);
  return [base, third, ...past, gerund];
});
const lists = [
  [table.linking, PART.linking],
  [table.particles, PART.particle],
  [table.related, PART.related],
  [table.frames, PART.frame],
  [table.adjuncts, PART.adjunct],
  [table.weak, PART.weak],
  [table.focusing, PART.focusing],
  [table.titles, PART.title],
  [governs.map((pair) => pair.split(" ")[0] ?? ""), PART.governs],
] as const;
for (const [words, part] of lists) {
  for (const word of words) parts.set(word, (parts.get(word) ?? byEnding(word)) | part);
}
make(['"', "“", "”", "«", "»", "„"], PART.quote);

/** The parts that a word can have in a phrase, as the bits of {@link PART}; 0 is a noun, or a name. */
export const partsOf = bitsPerWord(({ text, raw, kind }) => {
  if (kind === "mark") return parts.get(raw) ?? parts.get(text) ?? PART.mark;
  return parts.get(text) ?? byEnding(text);
});

/** What a word in no list is: "-ly", "-ed", "-ing", or one of the adjectives' endings. */
function byEnding(text: string): number {
  if (text.length < 4) return 0;
  const last = text.charAt(text.length - 1);
  if (text.length > 4) {
    if (last === "y" && text.endsWith("ly")) return PART.adverb;
    if (last === "d" && text.endsWith("ed")) return PART.past;
    if (last === "g" && text.endsWith("ing")) return PART.gerund;
  }
  for (const ending of ENDINGS.get(last) ?? NONE) if (text.endsWith(ending)) return PART.adjective;
  return 0;
}

/** Words by which a run grows to a phrase; the table's own note says what each list is for. */
export const PART_WORDS = {
  governs: new Set(governs) as ReadonlySet<string>,
  before: new Map(Object.entries(table.before).map(([word, nouns]) => [word, new Set(nouns)] as const)),
  most: table.most,
};
