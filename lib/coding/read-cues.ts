import { textAt, tokenize } from "../words/tokens";
import { ACT_RULES, isClosed } from "./act-rules";
import { type Clauses, type Cue, findCues } from "./cues";
import { type Doer, findDoer } from "./doer";
import { type FoundAct, Thought } from "./thought";

/**
 * The acts of a statement in the order of their words: its cues from left to right, each by the rule of its kind.
 * A verb of saying begins the speaker's own words, "adding that" a second thought, and "he warned" in commas
 * only stands aside.
 */
export function readActs(clauses: Clauses): FoundAct[] {
  const thought = new Thought(clauses);
  for (const cue of findCues(clauses)) {
    const stop = semicolonBefore(clauses, thought.read, cue.first);
    if (stop !== undefined) {
      thought.close(stop);
      thought.open(stop + 1);
      thought.read = stop + 1;
    }
    if (readCue(clauses, thought, cue)) thought.read = cue.end;
  }
  thought.close(clauses.to);
  return thought.found;
}

const SEMICOLON = tokenize(";")[0]?.word;

/** "The parties must return; Iran is ready": what stands behind a semicolon hangs on nothing before it. */
function semicolonBefore({ tokens }: Clauses, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.word === SEMICOLON) return at;
  return undefined;
}

/** Reads one cue; false where it stands aside and the sentence goes on around it. */
function readCue(clauses: Clauses, thought: Thought, cue: Cue): boolean {
  if (cue.how === "split") return split(clauses, thought, cue);
  const doer = findDoer(thought, cue.first);
  const aside = (cue.how === "frame" || cue.how === "verb") && standsAside(clauses, thought, cue, doer);
  if (cue.how === "frame") return frame(clauses, thought, cue, doer, aside);
  const { lead } = thought;
  const hangs = doer.before === "cue" && lead !== undefined;
  const shut = hangs && isClosed(lead);
  if (aside && !shut) {
    thought.tell(cue);
    return false;
  }
  const who = doer.who === "same" ? thought.who : doer.who;
  ACT_RULES[cue.how]?.({ clauses, thought, cue, doer, who, lead, hangs, shut });
  return true;
}

/** "…, adding that": a second thought, with acts of its own; "hopes … and that …" goes on with the first. */
function split({ tokens, from }: Clauses, thought: Thought, cue: Cue): boolean {
  const goesOn =
    textAt(tokens, cue.first) === "and" &&
    cue.end - cue.first === 2 &&
    textAt(tokens, cue.end - 1) === "that";
  // "hopes … and that …", but not "said that the talks should resume and that Iran is ready"
  if (goesOn && thought.lead && isClosed(thought.lead) && thought.lead.how !== "demand") return true;
  thought.close(cue.first);
  thought.open(cue.end);
  thought.noting = cue.first === from;
  return true;
}

/** "Referred to", "commented on", "addressed": what is spoken of, and nothing said of it. */
const REFERRING = new Set(["to", "on", "regarding", "addressed"]);

/** "Wang said that": the words behind it are the speaker's own. */
function frame({ tokens }: Clauses, thought: Thought, cue: Cue, doer: Doer, aside: boolean): boolean {
  if (doer.subordinate) return true;
  if (thought.noting) {
    thought.close(doer.first);
    thought.open(cue.end);
  } else if (aside) return false;
  if (thought.isEmpty) {
    thought.start = cue.end;
    thought.framed = true;
    const first = textAt(tokens, cue.first);
    thought.refers = first !== "went" && REFERRING.has(textAt(tokens, cue.end - 1));
  }
  thought.lead = undefined;
  thought.who = thought.speaker;
  return true;
}

/** "Wang stressed" in commas, "he warned" at the end: a verb of saying with nothing but its subject. */
function standsAside({ tokens, to }: Clauses, { start }: Thought, cue: Cue, doer: Doer): boolean {
  if (cue.end < to && tokens[cue.end]?.word.kind !== "mark") return false;
  return doer.before === "break" && !doer.joined && doer.first - start >= 2 && doer.first < cue.first;
}
