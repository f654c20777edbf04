import type { Hit } from "../words/terms";
import table from "./voice-words.json";

/** What a run of words says of the call or of those who speak: the name of a list in the table, which tells what each is for. */
export type VoiceWord = Exclude<keyof typeof table, "about">;

const NAMES = (Object.keys(table) as (keyof typeof table)[]).filter((name) => name !== "about");
/** The lists as terms, a row each; `{person}` is somebody who can speak. */
export const VOICE_TERMS: readonly (readonly string[])[] = NAMES.map((name) => table[name]);

/** Runs by list, in the order of the sentence. */
export type VoiceWordHits = Partial<Record<VoiceWord, Hit[]>>;

/**
 * With a field for each list, so that all sentences' runs are built alike. Each has held runs once: a field that never
 * did is taken for empty by what the engine compiles, until the first sentence that fills it.
 */
const NO_HITS: VoiceWordHits = {};
for (const name of NAMES) NO_HITS[name] = [];
for (const name of NAMES) NO_HITS[name] = undefined;

/** Sorts the runs that {@link VOICE_TERMS} describe by their lists. */
export function sortVoiceWords(hits: readonly Hit[]): VoiceWordHits {
  const sorted: VoiceWordHits = { ...NO_HITS };
  for (const hit of hits) {
    const name = NAMES[hit.row] as VoiceWord;
    const known = sorted[name];
    if (known) known.push(hit);
    else sorted[name] = [hit];
  }
  return sorted;
}
