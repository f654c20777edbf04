import type { Marks } from "../words/marks";
import { type Hit, Terms } from "../words/terms";
import type { Token } from "../words/tokens";
import table from "./voice-words.json";

/** What a run of words says of the call or of those who speak: the name of a list in the table, which tells what each is for. */
export type VoiceWord = Exclude<keyof typeof table, "about">;

const NAMES = (Object.keys(table) as (keyof typeof table)[]).filter((name) => name !== "about");
const TERMS = new Terms(NAMES.map((name) => table[name]));

/** Runs by list, in the order of the sentence. */
export type VoiceWordHits = Partial<Record<VoiceWord, Hit[]>>;

/** Finds the runs of every list in one pass; `people` marks those whom a term calls `{person}`. */
export function findVoiceWords(tokens: readonly Token[], people: Marks): VoiceWordHits {
  const hits: VoiceWordHits = {};
  for (const hit of TERMS.find(tokens, 0, tokens.length, people)) {
    const name = NAMES[hit.row] as VoiceWord;
    const known = hits[name];
    if (known) known.push(hit);
    else hits[name] = [hit];
  }
  return hits;
}
