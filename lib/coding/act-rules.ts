import type { ActId, CueKind } from "../codebook/acts";
import { DOER_WORDS } from "../codebook/doers";
import { textAt } from "../words/tokens";
import { readBlame, readWrong } from "./blame-rules";
import {
  addressesAnother,
  followsPronoun,
  forbids,
  isAnothers,
  isBare,
  isGerundLinked,
  isHaving,
  isLinked,
  isNegated,
  isNoun,
  isNounWithin,
  isOfAnd,
  isRelative,
  isRightBehind,
  isSecondVerb,
  isToday,
  tellsOfNoun,
  tellsWhich,
} from "./cue-words";
import type { Clauses, Cue } from "./cues";
import type { Doer, Who } from "./doer";
import { readJoint } from "./joint-rules";
import type { Lead, Thought } from "./thought";

/** A cue where it stands: who does it, and what it hangs on. */
export interface Moment {
  clauses: Clauses;
  thought: Thought;
  cue: Cue;
  doer: Doer;
  /** Who does it; without a subject, whoever did something last. */
  who: Who;
  lead: Lead | undefined;
  /** Nothing stands between this cue's subject and the cue that leads. */
  hangs: boolean;
  /** What hangs on the lead is no act of its own: "thanked China for supporting Iran". */
  shut: boolean;
}

/** How the cues of each kind are read. Kinds that only take the sentence apart ("said that") have no rule. */
export const ACT_RULES: Readonly<Record<CueKind, ((moment: Moment) => void) | undefined>> = {
  verb: readVerb,
  own: readOwn,
  inner: readInner,
  named: readNamed,
  demand: readDemand,
  refusal: readRefusal,
  prohibition: readProhibition,
  blame: readBlame,
  wrong: readWrong,
  joint: readJoint,
  think: readThought,
  state: readState,
  frame: undefined,
  split: undefined,
  not: undefined,
};

/** Leads whose object is not acted on by the speaker. */
const CLOSED: ReadonlySet<ActId> = new Set([
  "thank",
  "greet",
  "brief",
  "exchange",
  "urge",
  "support",
  "oppose",
]);

/** Whether what hangs on a lead is no act of its own; blame leaves the rest of the clause open. */
export function isClosed({ act, how }: Lead): boolean {
  return CLOSED.has(act) && how !== "blame" && how !== "wrong";
}

/** "Iran thanks China for its support", "He hopes that …". */
function readVerb({ clauses, thought, cue, doer, who, lead, hangs, shut }: Moment): void {
  if (shut || (cue.act === "urge" && isNoun(clauses, cue))) return;
  // "welcomed the statement calling for a truce"
  if (hangs && lead?.act === "assess" && tellsOfNoun(clauses, cue)) return;
  if (cue.act === "urge" && doer.who === "other" && isToday(clauses, cue)) {
    thought.add(cue, doer, who, "assess", "said of somebody else", true);
    return;
  }
  // "hoped that the markets would be opened", "will … push for new progress", "discussed …, including concern over"
  if (lead?.act === "urge" && cue.act === "pledge" && !doer.joined) return;
  // "looked forward to visiting China and to welcoming its president", "ready to build ties of great significance"
  if (lead?.act === "urge" && cue.act === "assess" && isLinked(clauses, cue)) return;
  if (lead?.act === "pledge" && cue.act === "assess" && (hangs || doer.before === "that")) return;
  if (lead?.act === "pledge" && (doer.who === "same" || isLinked(clauses, cue)) && isBare(clauses, cue))
    return;
  if (lead?.act === "exchange" && cue.act === "assess" && doer.who === "same" && !isSecondVerb(clauses, cue))
    return;
  // "briefed him on its position on and concerns over the situation"
  if (lead?.act === "brief" && cue.act === "assess" && isOfAnd(clauses, cue, doer.first)) return;
  const asked = cue.act === "urge" && addressesAnother(clauses, cue);
  thought.add(cue, doer, asked ? "other" : who, cue.act, "says so");
  if (cue.act === "urge" && forbids(clauses, cue))
    thought.push(cue, "oppose", "should not, of a third party");
}

/** "China stands ready …"; of somebody else it only assesses: "President Pezeshkian is committed", "the flames will reach". */
function readOwn({ clauses, thought, cue, doer, who, lead, hangs, shut }: Moment): void {
  if (shut || doer.subordinate || (doer.before === "that" && lead?.act === "urge")) return;
  // "a lesson it will not forget"
  if (lead && (isRelative(clauses, cue) || tellsWhich(clauses, cue, doer.first))) return;
  if (who === "own" || who === "both") thought.add(cue, doer, who, cue.act, "the speaker's side does it");
  else if (!hangs && (doer.before === "start" || doer.joined || !lead)) {
    thought.add(cue, doer, who, "assess", "said of somebody else", true);
  }
}

/** "Will continue to support Iran" promises support, "supports Iran in opposing hegemony" is support alone. */
function readInner({ clauses, thought, cue, doer, who, lead, hangs }: Moment): void {
  if (isNounWithin(clauses, cue, lead !== undefined) || (hangs && thought.promised)) return;
  // "hailed Egypt's role in backing the Palestinians"
  if (lead?.act === "assess" && lead.how === "verb" && hangs && isGerundLinked(clauses, cue)) return;
  // "will support Iran in pursuing its path and in rejecting interference"
  if (thought.promised && doer.who === "same" && isLinked(clauses, cue)) return;
  if (lead?.act === "pledge") {
    thought.push(cue, cue.act, "promised");
    thought.promised = true;
  } else if (!lead || lead.act === "assess" || (doer.before !== "cue" && doer.who === "both")) {
    thought.add(cue, doer, who, cue.act, "the speaker's side does it");
  }
}

/** "Expressed his willingness to …", "underscored the need for …". */
function readNamed({ clauses, thought, cue, doer, who, lead, hangs }: Moment): void {
  // "discussed the talks and the need for a solution", "thanked China for its help and its support for peace"
  // "has stressed the need for talks": "has" is no state here
  const perfect = lead?.how === "state" && isRightBehind(clauses, cue, thought.read);
  const linked = hangs && !perfect && !DOER_WORDS.joining.has(textAt(clauses.tokens, cue.first));
  if (linked || lead?.act === "exchange" || (lead?.act === "thank" && doer.who === "same")) return;
  if (isAnothers(clauses, cue)) thought.add(cue, doer, "other", "assess", "said of somebody else");
  else thought.add(cue, doer, who, cue.act, "named");
}

/** "The two sides should …"; "Iran must …" in Iran's mouth asks nobody. */
function readDemand({ clauses, thought, cue, doer, who, lead, shut }: Moment): void {
  if (shut && lead?.act !== "urge") return;
  const itself = doer.who === "own" && !followsPronoun(clauses, cue);
  if (itself) thought.add(cue, doer, who, "assess", "its own duty");
  else thought.add(cue, doer, who, "urge", "asks to act");
}

/** "The United States should not make new troubles", "It should not walk away", "No bloc should be allowed …". */
function readRefusal({ clauses, thought, cue, doer, who, lead, shut }: Moment): void {
  if (shut && lead?.act !== "urge") return;
  const pointsBack = doer.who === "same" && doer.first < cue.first;
  // "sanctions should not be lifted for a partial deal", "our soil must not be used"
  const isDone = doer.who === "thing" && DOER_WORDS.passive.has(textAt(clauses.tokens, cue.end));
  const isEveryone = DOER_WORDS.everyone.has(textAt(clauses.tokens, doer.first));
  if (!isEveryone && (who === "other" || pointsBack || isDone || isNegated(clauses, cue))) {
    thought.add(cue, doer, "other", "oppose", "should not, of a third party");
    thought.push(cue, "urge", "should not, of a third party", true);
  } else thought.add(cue, doer, who, "urge", "asks to act");
}

/** "The White House cannot cling to its bankrupt policy". */
function readProhibition({ clauses, thought, cue, doer, who, shut }: Moment): void {
  // "neighbors who cannot be moved away"
  if (shut || (isRelative(clauses, cue) && !isNegated(clauses, cue))) return;
  if (who === "other" || isNegated(clauses, cue))
    thought.add(cue, doer, who, "oppose", "cannot, of a third party");
  else thought.add(cue, doer, who, "assess", "says how things are");
}

/** "Expressing belief that Iran has the wisdom"; "believing that it violates …" opposes. */
function readThought({ thought, cue, doer, who, shut }: Moment): void {
  if (!shut) thought.add(cue, doer, who, "assess", "thinks so", true);
}

/** "China's proposal is full of foresight, and Iran is willing …", not "If it is …", "What is pressing now is that …". */
function readState({ clauses, thought, cue, doer, who, lead, hangs }: Moment): void {
  if (hangs || doer.subordinate || clauses.tokens[doer.first]?.word.text === "what") return;
  // "expects the world, and China in particular, not to remain silent"
  if (textAt(clauses.tokens, cue.first - 1) === "to") return;
  // "is opposed to the plan, and has drawn up one of its own"
  if (lead?.how === "own" && doer.who === "same" && doer.before === "break" && isHaving(clauses, cue)) {
    thought.add(cue, doer, who, "assess", "says how things are", true);
    return;
  }
  if (lead && (doer.before === "that" || (doer.who === "same" && doer.before !== "start"))) return;
  if (lead && tellsWhich(clauses, cue, doer.first)) return;
  // "Had the Americans not shielded …", "it was the one to quit": nobody is named of whom it is said
  thought.add(cue, doer, doer.who === "same" ? "thing" : who, "assess", "says how things are", true);
}
