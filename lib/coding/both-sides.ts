import type { Hit } from "../words/terms";
import { textAt } from "../words/tokens";
import type { CallFields } from "./call";
import { type MarkedSentence, mentionFrom } from "./marked";
import { placeOf } from "./subject";

/** Both sides as subject of a sentence, whatever its verb: "the two ministers", "both sides". */
export function findBothSides(marked: MarkedSentence, call: Who): Hit | undefined {
  const { voiceWords } = marked;
  const ofLeaders = call.level === "leaders";
  const ministers = ofLeaders ? undefined : voiceWords.get("bothMinisters");
  const leaders = ofLeaders || holdPremiership(call) ? voiceWords.get("bothLeaders") : undefined;
  let best: Hit | undefined;
  const ofCountries = voiceWords.get("bothOfCountries")?.flatMap((hit) => ofBothCountries(marked, hit, call));
  for (const hits of [ministers, leaders, voiceWords.get("bothSides"), ofCountries])
    for (const hit of hits ?? NONE)
      if ((!best || goesBefore(hit, best)) && placeOf(marked, hit.first) !== "nested") best = hit;
  return best;
}

/** "The Russian and US top diplomats", "the presidents of Russia and | China", on a call between these two. */
function ofBothCountries(marked: MarkedSentence, hit: Hit, { participants }: Who): readonly Hit[] {
  const isOpen = COUNTRY_BEHIND.has(textAt(marked.tokens, hit.end - 1));
  const end = (isOpen ? mentionFrom(marked, hit.end)?.end : undefined) ?? hit.end;
  const named = marked.mentions.filter((mention) => mention.first >= hit.first && mention.end <= end);
  const countries = new Set(named.map(({ country }) => country));
  const isOfCall = participants.every(({ country }) => countries.has(country));
  return isOfCall && countries.size === participants.length ? [{ ...hit, end }] : NONE;
}

const COUNTRY_BEHIND = new Set(["and", "the"]);

/** Who is on the line, and on what level. */
export type Who = Pick<CallFields, "level" | "participants">;

/** "The two leaders" are also a deputy prime minister and foreign minister and the minister who speaks with him. */
export const holdPremiership = ({ participants }: Who): boolean =>
  participants.some(({ office }) => office.includes("Prime Minister"));

const NONE: readonly Hit[] = [];

/** Of two runs the one that begins first, and of these the longest. */
const goesBefore = (a: Hit, b: Hit): boolean => a.first < b.first || (a.first === b.first && a.end > b.end);
