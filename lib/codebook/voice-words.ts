import { type Hit, Terms } from "../words/terms";
import type { Token } from "../words/tokens";
import table from "./voice-words.json";

/** What a run of words says of the call or of those who speak: the name of a list in the table, which tells what each is for. */
export type VoiceWord = Exclude<keyof typeof table, "about">;

const NAMES = (Object.keys(table) as (keyof typeof table)[]).filter((name) => name !== "about");
/** The lists as terms, a row each; `{person}` is somebody who can speak. */
export const VOICE_TERMS: readonly (readonly string[])[] = NAMES.map((name) => table[name]);

const REMARKS = new Terms([table.remarks]);

/** Whether a sentence says where something was said: "He made the remarks in a phone call with …". */
export const tellsOfRemarks = (tokens: readonly Token[]): boolean => REMARKS.find(tokens).length > 0;

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
