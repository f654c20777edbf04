import { textAt } from "../words/tokens";
import type { Both } from "./both";
import { isPerson, type MarkedSentence, mentionUpTo } from "./marked";
import type { Mention } from "./mention";
import { findSubjectBefore, isGoverned, placeOf } from "./subject";
import type { Turn } from "./turn";

/** "Iranian Foreign Minister Abbas Araqchi and his Turkish counterpart discussed …"; countries where they agree on something, or open the readout. */
export function bothNamed(marked: MarkedSentence, turn: Turn): Both | undefined {
  for (const verb of marked.verbs) {
    if (verb.form !== "past") continue;
    const last = findSubjectBefore(marked, verb);
    const first = last && joinedTo(marked, last, turn);
    if (!first) continue;
    if (first.relative && last.kind !== "self") continue;
    const countries = !isPerson(first) || !isPerson(last);
    // "Russia and China have condemned …" where nobody has spoken yet: what their leaders said
    const opens = turn.last === undefined && !turn.joint;
    if (countries && !opens && !(verb.ways.has("exchange") && !verb.ways.has("stance"))) continue;
    return { first: first.first, end: verb.end, rule: "both by name" };
  }
  return namedTalking(marked, turn);
}

/** "Mr Lavrov and Mr Zarif spoke in detail about Syria": what both do by more than a verb of the table. */
function namedTalking(marked: MarkedSentence, turn: Turn): Both | undefined {
  for (const hit of marked.voiceWords.get("talkingOver") ?? []) {
    const last = mentionUpTo(marked, hit.first);
    const first = last && joinedTo(marked, last, turn);
    if (first && isPerson(first) && isPerson(last))
      return { first: first.first, end: hit.end, rule: "both by name" };
  }
  return undefined;
}

/** "Lavrov and | Fidan": the first of two on the line who are the subject of a clause that is not inside another. */
function joinedTo(marked: MarkedSentence, last: Mention, turn: Turn): Mention | undefined {
  if (textAt(marked.tokens, last.first - 1) !== "and") return undefined;
  const first = mentionUpTo(marked, last.first - 1);
  if (!first || isGoverned(marked, first) || placeOf(marked, first.first) === "nested") return undefined;
  return isOnTheLine(first, turn) && isOnTheLine(last, turn) ? first : undefined;
}

const isOnTheLine = ({ kind, participant, relative }: Mention, { author }: Turn): boolean =>
  participant !== undefined || relative === true || (kind === "self" && author !== undefined);
