/** A source of chance that gives the same run of numbers for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = "ba ce di fo gu ka le mi no pu ra se ti vo wu xa ye zi sha kho rin tal mer dan".split(" ");

/**
 * A readout that is like another and not the same: sentences of the body change places, one word in twelve
 * becomes another of the readouts' words, one in forty a word never seen, and every number of the body a new one.
 * What stands before the body, and its first paragraph, stay, so that the readout can be coded.
 */
export function vary(text: string, vocabulary: string[], random: () => number): string {
  const paragraphs = text.split("\n\n");
  const body = 1 + paragraphs.findIndex((paragraph) => /\.\s*$/.test(paragraph));
  const varied = shuffle(paragraphs.slice(body), random).map((paragraph) => {
    const sentences = shuffle(paragraph.split(/(?<=\.) (?=[A-Z])/), random);
    return sentences.map((sentence) => varyWords(sentence, vocabulary, random)).join(" ");
  });
  return [...paragraphs.slice(0, body), ...varied].join("\n\n");
}

function varyWords(sentence: string, vocabulary: string[], random: () => number): string {
  return sentence.replace(/\b(?:\d+|[a-z]{4,})\b/g, (word) => {
    if (/^\d/.test(word)) return String(Math.floor(random() * 10 ** word.length));
    const drawn = random();
    if (drawn < 1 / 40) return makeWord(random);
    if (drawn < 1 / 40 + 1 / 12) return vocabulary[Math.floor(random() * vocabulary.length)] ?? word;
    return word;
  });
}

function makeWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 4);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join("");
}

function shuffle(parts: string[], random: () => number): string[] {
  const keys = parts.map((part) => ({ part, key: random() }));
  return keys.sort((a, b) => a.key - b.key).map(({ part }) => part);
}
