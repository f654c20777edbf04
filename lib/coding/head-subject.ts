import { textAt } from "../words/tokens";
import { type MarkedSentence, voiceWordAt } from "./marked";
import type { Mention } from "./mention";
import { isGoverned, placeOf } from "./subject";

/** The subject with which a sentence begins, behind an introductory phrase at most. */
export function findHeadSubject(marked: MarkedSentence): Mention | undefined {
  const subject = marked.mentions.find((mention) => !isGoverned(marked, mention));
  if (!subject) return undefined;
  const place = placeOf(marked, subject.first);
  const verbBefore = marked.verbs.some((verb) => verb.first < subject.first);
  return (place === "lead" || place === "set-off") && !verbBefore ? subject : undefined;
}

const ON = new Set(["on", "from"]);

/** "On the Russian side, it was emphasised …": whose words a passive behind it tells. */
export function findOpeningSide(marked: MarkedSentence): Mention | undefined {
  const [side] = marked.mentions;
  if (side?.first !== 1 || side.participant === undefined || !ON.has(textAt(marked.tokens, 0)))
    return undefined;
  return voiceWordAt(marked, "side", side.end - 1) ? side : undefined;
}
