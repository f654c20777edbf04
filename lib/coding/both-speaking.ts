import type { Hit } from "../words/terms";
import type { Statement } from "./statements";

/** "The two heads of state agreed …": the words tell who speaks. */
export function isBothSpeaking({ sentence, reason }: Statement, { first, end }: Hit): boolean {
  if (reason.rule !== "both sides" || first > 2) return false;
  const words = sentence.text.slice(0, (sentence.tokens[end - 1]?.end ?? 0) - sentence.start);
  return reason.cue !== "" && words.length <= sentence.text.indexOf(reason.cue) + reason.cue.length;
}
