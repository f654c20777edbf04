import type { MarkedSentence } from "./marked";
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
