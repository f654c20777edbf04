import { textAt } from "../words/tokens";
import { isPerson, type MarkedSentence, mentionFrom, type VerbAt } from "./marked";
import type { Mention } from "./mention";
import { findAgent, findSubjectAfter, findSubjectBefore, type Place, placeOf } from "./subject";

/** Words that say who is talking: a subject and its reporting verb. */
export interface Attribution {
  subject: Mention;
  /** Token indices of the words from subject to verb, whichever comes first; `end` exclusive. */
  first: number;
  end: number;
  place: Place;
  /** Stands behind all of the reported words: "…, Wang said." */
  trailing: boolean;
  verb: VerbAt | null;
}

/** The attributions of a sentence that stand outside its reported words, in their order. */
export function findAttributions(marked: MarkedSentence): Attribution[] {
  const found: Attribution[] = [];
  for (const verb of marked.verbs) {
    if (verb.form !== "past" && verb.form !== "third") continue;
    const attribution = attributionBy(marked, verb);
    if (attribution && attribution.place !== "nested") found.push(attribution);
  }
  const according = findAccording(marked);
  if (according && according.place !== "nested") found.push(according);
  return found;
}

function attributionBy(marked: MarkedSentence, verb: VerbAt): Attribution | undefined {
  const behind = findSubjectAfter(marked, verb);
  if (behind) {
    const trailing = isLast(marked, behind.end);
    return { subject: behind, first: verb.first, end: behind.end, place: "set-off", trailing, verb };
  }
  const agent = findAgent(marked, verb);
  if (agent) {
    const place = isMainPassive(marked, verb) ? "lead" : placeOf(marked, verb.first);
    return { subject: agent, first: verb.first, end: agent.end, place, trailing: false, verb };
  }
  const subject = findSubjectBefore(marked, verb);
  if (!subject) return undefined;
  const place = placeOf(marked, subject.first);
  const trailing = place === "set-off" && isLast(marked, verb.end);
  return { subject, first: subject.first, end: verb.end, place, trailing, verb };
}

const SUBORDINATE = new Set(["that", "which", "who", "whom", "where", "as", "while", "if"]);
const BEING = new Set(["was", "were"]);

/** "It was stressed by …", "The need for restraint | was also stressed by …": no clause of another one. */
function isMainPassive({ tokens, verbs }: MarkedSentence, verb: VerbAt): boolean {
  if (textAt(tokens, 0) === "it") return true;
  let being = verb.first - 1;
  while (being > 0 && !BEING.has(textAt(tokens, being))) being--;
  if (being === 0 || textAt(tokens, being - 1) === ",") return being > 0;
  const isFirst = verbs.every(
    ({ first, form }) => first >= verb.first || form === "gerund" || form === "base",
  );
  return isFirst && !tokens.slice(0, being).some(({ word }) => SUBORDINATE.has(word.text));
}

/** Whether nothing but a listener, a time or punctuation follows: "…, he told Bagheri Kani." */
function isLast(marked: MarkedSentence, from: number): boolean {
  const { tokens } = marked;
  let at = from;
  for (let whom = mentionFrom(marked, at); whom; whom = mentionFrom(marked, at)) at = whom.end;
  if (["on", "in", "during", "at"].includes(textAt(tokens, at)) && tokens.length - at < 9) return true;
  return tokens.slice(at).every((token) => token.word.kind === "mark");
}

/** "According to President Pezeshkian, …" */
function findAccording(marked: MarkedSentence): Attribution | undefined {
  for (const hit of marked.voiceWords.get("according") ?? []) {
    const subject = mentionFrom(marked, hit.end);
    if (!subject || !isPerson(subject) || textAt(marked.tokens, subject.end) === "'s") continue;
    return { subject, first: hit.first, end: subject.end, place: "set-off", trailing: false, verb: null };
  }
  return undefined;
}
