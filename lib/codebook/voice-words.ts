import type { Hit } from "../words/terms";
import table from "./voice-words.json";

/** What a run of words says of the call or of those who speak: the name of a list in the table, which tells what each is for. */
export type VoiceWord = Exclude<keyof typeof table, "about">;

const NAMES = (Object.keys(table) as (keyof typeof table)[]).filter((name) => name !== "about");
/** The lists as terms, a row each; `{person}` is somebody who can speak. */
export const VOICE_TERMS: readonly (readonly string[])[] = NAMES.map((name) => table[name]);

/** Runs by list, in the order of the sentence; most sentences have none of most lists. */
export type VoiceWordHits = ReadonlyMap<VoiceWord, readonly Hit[]>;

const NO_HITS: VoiceWordHits = new Map();

/** Sorts the runs that {@link VOICE_TERMS} describe by their lists. */
export function sortVoiceWords(hits: readonly Hit[]): VoiceWordHits {
  if (hits.length === 0) return NO_HITS;
  const sorted = new Map<VoiceWord, Hit[]>();
  for (const hit of hits) {
    const name = NAMES[hit.row] as VoiceWord;
    const known = sorted.get(name);
    if (known) known.push(hit);
    else sorted.set(name, [hit]);
  }
  return sorted;
}
