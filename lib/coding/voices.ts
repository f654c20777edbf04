import { FUNCTION_WORDS } from "../codebook/function-words";
import { textAt } from "../words/tokens";
import { findAboutCall } from "./about-call";
import { type Attribution, findAttributions } from "./attribution";
import { isBackground } from "./background";
import { type Both, findJoint } from "./both";
import type { CallFields } from "./call";
import { countrySpeaks } from "./country-speaks";
import { tellsOfCall } from "./lede";
import { isPerson, type MarkedSentence } from "./marked";
import { opensOnOtherDay, saidOnOtherDay } from "./other-day";
import { chooseAttribution, resolve, type Turn } from "./turn";
import { unattributed } from "./unattributed";
import type { Voice } from "./voice";

/** Who talks in one sentence, by its own words and by whose turn it is; two voices where two speakers share it. */
export function voicesOf(marked: MarkedSentence, call: CallFields, turn: Turn): Voice[] {
  const attributions = findAttributions(marked);
  const aboutCall = findAboutCall(marked, call, attributions);
  if (aboutCall) return [{ kind: "narration", rule: aboutCall.rule, cue: aboutCall }];

  const spoken: { attribution: Attribution; participant: number }[] = [];
  for (const attribution of attributions) {
    if (!isPerson(attribution.subject)) continue;
    const participant = resolve(attribution.subject, marked, turn, call.participants);
    if (participant !== undefined) spoken.push({ attribution, participant });
  }
  const joint = findJoint(marked, call, turn);
  const chosen = chooseAttribution(spoken.filter(({ attribution }) => isOutside(attribution, joint)));
  if (chosen && !joint && isOfAnotherDay(marked, chosen.attribution, turn))
    return [{ kind: "narration", rule: "another day", cue: chosen.attribution }];
  const first: Voice | undefined =
    joint && (!chosen || (joint.first < chosen.attribution.first && !chosen.attribution.trailing))
      ? { kind: "joint", rule: joint.rule, cue: joint }
      : chosen && {
          kind: "statement",
          participant: chosen.participant,
          rule: ruleOf(chosen.attribution),
          cue: chosen.attribution,
        };
  if (!first && spoken.length === 0 && isBackground(marked, turn))
    return [{ kind: "narration", rule: "background", cue: { first: 0, end: 0 } }];
  const own = first ? undefined : inFirstPerson(marked, turn);
  if (own) return [own];
  if (!first) return [countrySpeaks(marked, attributions, turn) ?? unattributed(marked, call, turn)];

  const second = spoken.find(({ attribution, participant }) => isSecond(attribution, first, participant));
  if (!second) return joint && isTogetherBehind(marked, joint, first) ? [first, together(joint)] : [first];
  const { attribution, participant } = second;
  return [
    first,
    { kind: "statement", participant, rule: "second speaker", cue: attribution, from: attribution.first },
  ];
}

/** "On Dec. 19, X announced …", "X had said on Sunday": no words of this call, nor what "he" then goes on to say. */
function isOfAnotherDay(marked: MarkedSentence, { subject, verb }: Attribution, turn: Turn): boolean {
  const { tokens, sentence } = marked;
  if (turn.before === 0) return false;
  const isOther =
    (subject.kind === "pronoun" && turn.elsewhere === sentence.paragraph) ||
    opensOnOtherDay(tokens, turn.day) ||
    (verb !== null && saidOnOtherDay(marked, verb, turn.day));
  return isOther && !tellsOfCall(tokens);
}

/** "We remain ready to help": the words of the participant who writes the readout. */
function inFirstPerson({ tokens }: MarkedSentence, { author }: Turn): Voice | undefined {
  if (author === undefined) return undefined;
  const first = tokens.findIndex(
    ({ word }) => FUNCTION_WORDS.firstPerson.has(word.text) && word.raw !== "US",
  );
  const cue = { first, end: first + 1 };
  return first < 0 ? undefined : { kind: "statement", participant: author, rule: "first person", cue };
}

/** An attribution that only repeats the words of a joint one ("the minister and his counterpart agreed") is none of its own. */
function isOutside(attribution: Attribution, joint: { first: number; end: number } | undefined): boolean {
  return !joint || attribution.end <= joint.first || attribution.first >= joint.end;
}

/** "X expressed thanks, and Y said that …": another person, by name or role, behind "and", "while" or a semicolon. */
function isSecond(attribution: Attribution, first: Voice, participant: number): boolean {
  return (
    attribution.place === "joined" &&
    attribution.first >= first.cue.end &&
    participant !== first.participant &&
    attribution.subject.kind !== "pronoun" &&
    attribution.verb?.form === "past"
  );
}

/** "X commended the mediation, and both sides called for calm": what both do behind one's words that hold no "that". */
function isTogetherBehind({ tokens }: MarkedSentence, joint: Both, first: Voice): boolean {
  if (first.kind !== "statement" || joint.rule !== "both sides" || joint.first < first.cue.end + 2)
    return false;
  const [comma, and] = [textAt(tokens, joint.first - 2), textAt(tokens, joint.first - 1)];
  if (comma !== "," || (and !== "and" && and !== "while")) return false;
  return !tokens.slice(first.cue.end, joint.first).some(({ word }) => word.text === "that");
}

const together = (joint: Both): Voice => ({
  kind: "joint",
  rule: joint.rule,
  cue: joint,
  from: joint.first,
});

function ruleOf({ subject, trailing, place, verb }: Attribution): string {
  const by = {
    participant: "name",
    role: "role",
    pronoun: "pronoun",
    self: "first person",
    "other-person": "name",
    office: "role",
    country: "country",
  }[subject.kind];
  if (!verb) return `according to ${by}`;
  return `${by} ${trailing ? "after" : place === "lead" ? "before" : "beside"} the words`;
}
