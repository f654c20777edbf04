import { FUNCTION_WORDS } from "../codebook/function-words";
import type { Readout } from "../readout/parse";
import type { Sentence } from "../readout/sentences";
import { type Span, textOf } from "../words/span";
import type { Token } from "../words/tokens";
import { findAboutCall, wordsOf } from "./about-call";
import { type Attribution, findAttributions } from "./attribution";
import { findBothSides, findJoint } from "./both";
import type { CallFields } from "./call";
import { isPerson, type MarkedSentence, markSentence, voiceWordAt } from "./marked";
import type { Mention } from "./mentions";
import type { Reason } from "./reason";
import { isGoverned, placeOf, skipAdverbs, wordAt } from "./subject";
import { chooseAttribution, resolve, type Turn } from "./turn";

/** Who is talking in a sentence: one participant, both sides together, or the readout itself. */
export type Kind = "statement" | "joint" | "narration";

/** A sentence with its speaker. A sentence with two speakers gives two statements. */
export interface Statement {
  sentence: Sentence;
  /** The words that are this speaker's: the whole sentence, or the speaker's part of it. */
  part: Span;
  kind: Kind;
  /** A participant's name; null for joint sentences and narration. */
  speaker: string | null;
  /** The country the speaker speaks for, `both` for joint sentences, null for narration. */
  side: string | null;
  reason: Reason;
}

/** Who is found to talk, and by which words. */
interface Voice {
  kind: Kind;
  participant?: number;
  rule: string;
  cue: { first: number; end: number };
  /** Token with which this voice's part begins; 0 but for a second speaker. */
  from?: number;
}

/**
 * Says of each sentence whether it is a statement, joint or narration, and whose it is.
 *
 *     sentence ─► marked: people, countries, reporting verbs
 *                   ├─ about the call itself ─────────────► narration
 *                   ├─ a subject with a reporting verb ───► its speaker, or two
 *                   ├─ both sides with a verb of this call ► joint
 *                   ├─ a country speaking for itself ─────► who speaks for it
 *                   └─ none of these ─────────────────────► as the sentence before
 */
export function toStatements(readout: Readout, call: CallFields): Statement[] {
  const turn: Turn = { last: undefined, joint: false };
  const sentences = readout.sentences.map((sentence) => markSentence(sentence, call.participants));
  return sentences.flatMap((marked, i) => {
    const voices = voicesOf(marked, call, turn);
    if (isUnattributed(voices))
      voices.splice(0, 1, quotationOf(sentences, i, call, turn) ?? (voices[0] as Voice));
    follow(turn, voices);
    return voices.map((voice, i) => toStatement(readout.text, marked, call, voice, voices[i + 1]));
  });
}

function voicesOf(marked: MarkedSentence, call: CallFields, turn: Turn): Voice[] {
  const attributions = findAttributions(marked);
  const aboutCall = findAboutCall(marked, call.level, attributions);
  if (aboutCall) return [{ kind: "narration", rule: aboutCall.rule, cue: aboutCall }];

  const spoken = attributions.flatMap((attribution) => {
    const participant = isPerson(attribution.subject)
      ? resolve(attribution.subject, marked, turn, call.participants)
      : undefined;
    return participant === undefined ? [] : [{ attribution, participant }];
  });
  const joint = findJoint(marked, call.level, turn.last !== undefined && !turn.joint);
  const chosen = chooseAttribution(spoken.filter(({ attribution }) => isOutside(attribution, joint)));
  const first: Voice | undefined =
    joint && (!chosen || (joint.first < chosen.attribution.first && !chosen.attribution.trailing))
      ? { kind: "joint", rule: joint.rule, cue: joint }
      : chosen && {
          kind: "statement",
          participant: chosen.participant,
          rule: ruleOf(chosen.attribution),
          cue: chosen.attribution,
        };
  if (!first) return [countrySpeaks(marked, attributions, turn) ?? unattributed(marked, call, turn)];

  const second = spoken.find(({ attribution, participant }) => isSecond(attribution, first, participant));
  if (!second) return [first];
  const { attribution, participant } = second;
  return [
    first,
    { kind: "statement", participant, rule: "second speaker", cue: attribution, from: attribution.first },
  ];
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

function ruleOf({ subject, trailing, place, verb }: Attribution): string {
  const by = {
    participant: "name",
    role: "role",
    pronoun: "pronoun",
    "other-person": "name",
    office: "role",
    country: "country",
    adjective: "country",
  }[subject.kind];
  if (!verb) return `according to ${by}`;
  return `${by} ${trailing ? "after" : place === "lead" ? "before" : "beside"} the words`;
}

/**
 * "Iran thanks China", "China stands ready": a country with a verb of its own confirms the speaker who is on, and where it is
 * the other side's country it is a turn that no reporting verb has announced.
 */
function countrySpeaks(
  marked: MarkedSentence,
  attributions: readonly Attribution[],
  turn: Turn,
): Voice | undefined {
  const subject = headSubject(marked);
  if (!subject || subject.participant === undefined || subject.kind === "participant") return undefined;
  if (subject.kind === "role" && wordAt(marked.tokens, subject.end - 1) !== "side") return undefined;
  const reports = attributions.some((attribution) => attribution.subject === subject);
  const end = skipAdverbs(marked.tokens, subject.end);
  const own = voiceWordAt(marked, "ownVoice", end);
  const sameSide = !turn.joint && turn.last === subject.participant;
  if (!reports && !own && !sameSide) return undefined;
  if (turn.joint && !reports) return undefined;
  const rule = sameSide ? "country confirms" : "country turns";
  return {
    kind: "statement",
    participant: subject.participant,
    rule,
    cue: { first: subject.first, end: own?.end ?? end + 1 },
  };
}

/** The subject with which a sentence begins, behind an introductory phrase at most. */
function headSubject(marked: MarkedSentence): Mention | undefined {
  const subject = marked.mentions.find(
    (mention) => mention.kind !== "adjective" && !isGoverned(marked, mention),
  );
  if (!subject) return undefined;
  const place = placeOf(marked, subject.first);
  const verbBefore = marked.verbs.some((verb) => verb.first < subject.first);
  return (place === "lead" || place === "set-off") && !verbBefore ? subject : undefined;
}

/** No reporting verb: a participant's deed of its own, a tale of both ministers, or the speaker before goes on. */
function unattributed(marked: MarkedSentence, call: CallFields, turn: Turn): Voice {
  const subject = headSubject(marked);
  const isSide = subject && wordAt(marked.tokens, subject.end - 1) === "side";
  const acts =
    subject && (subject.kind === "participant" || subject.kind === "role") && !isSide
      ? participantActs(marked, subject, resolve(subject, marked, turn, call.participants), turn)
      : undefined;
  return acts ?? aboutBoth(marked, call) ?? goesOn(turn);
}

/** "Amir-Abdollahian took office in August" is background, "Lavrov laid the blame on …" and "… was grateful for …" are statements. */
function participantActs(
  marked: MarkedSentence,
  subject: Mention,
  participant: number | undefined,
  turn: Turn,
): Voice | undefined {
  const { tokens } = marked;
  const at = skipAdverbs(tokens, subject.end);
  const cue = { first: subject.first, end: at + 1 };
  const background: Voice = { kind: "narration", rule: "background", cue };
  if (participant === undefined) return undefined;
  if (voiceWordAt(marked, "background", subject.end) || voiceWordAt(marked, "background", at))
    return background;
  const verb = wordAt(tokens, at);
  const tells = voiceWordAt(marked, "tellingPasts", at) ?? (/...ed$/.test(verb) ? true : undefined);
  if (tells || voiceWordAt(marked, "ownVoice", at))
    return { kind: "statement", participant, rule: "participant acts", cue };
  const bare = FUNCTION_WORDS.copulas.has(verb) || FUNCTION_WORDS.copulas.has(wordAt(tokens, subject.end));
  return bare && (turn.last === undefined || participant === turn.last) ? background : undefined;
}

/** "The ministers have been in contact since …": the readout's own voice on the people of the call. */
function aboutBoth(marked: MarkedSentence, call: CallFields): Voice | undefined {
  const hit = findBothSides(marked, call.level);
  const people =
    hit && /minister|leader|president|diplomat|official|heads/.test(wordAt(marked.tokens, hit.end - 1));
  if (!hit || !people || hit.first > 0) return undefined;
  const verb = wordAt(marked.tokens, hit.end);
  return /^(have|had|are|were|last|met)$/.test(verb)
    ? { kind: "narration", rule: "background", cue: { first: hit.first, end: hit.end + 1 } }
    : undefined;
}

function goesOn(turn: Turn): Voice {
  const cue = { first: 0, end: 0 };
  if (turn.joint) return { kind: "joint", rule: "after joint", cue };
  if (turn.last === undefined) return { kind: "narration", rule: "nobody has spoken yet", cue };
  return { kind: "statement", participant: turn.last, rule: "speaker goes on", cue };
}

const UNATTRIBUTED = new Set([
  "speaker goes on",
  "after joint",
  "nobody has spoken yet",
  "country confirms",
  "country turns",
]);

const isUnattributed = ([voice]: readonly Voice[]) => voice !== undefined && UNATTRIBUTED.has(voice.rule);

/** "“Iran will answer. We are ready,” Araghchi said.": an open quotation belongs to whoever is named where it closes. */
function quotationOf(
  sentences: readonly MarkedSentence[],
  at: number,
  call: CallFields,
  turn: Turn,
): Voice | undefined {
  if (!opensQuotation(sentences[at])) return undefined;
  const { paragraph } = (sentences[at] as MarkedSentence).sentence;
  const closing = sentences
    .slice(at + 1)
    .find(({ sentence, tokens }) => sentence.paragraph !== paragraph || tokens.some(isQuote));
  if (!closing || closing.sentence.paragraph !== paragraph) return undefined;
  const [voice] = voicesOf(closing, call, turn);
  return voice?.kind === "statement" && !isUnattributed([voice])
    ? { kind: "statement", participant: voice.participant, rule: "open quotation", cue: { first: 0, end: 0 } }
    : undefined;
}

const isQuote = (token: Token) => token.word.text === '"';

/** Whether a quotation that begins in a sentence does not end in it. */
function opensQuotation(marked: MarkedSentence | undefined): boolean {
  return (marked?.tokens.filter(isQuote).length ?? 0) % 2 === 1 && isQuote(marked?.tokens[0] as Token);
}

function follow(turn: Turn, voices: readonly Voice[]): void {
  for (const voice of voices) {
    if (voice.kind === "statement") turn.last = voice.participant;
    if (voice.kind !== "narration") turn.joint = voice.kind === "joint";
  }
}

function toStatement(
  source: string,
  marked: MarkedSentence,
  call: CallFields,
  voice: Voice,
  next: Voice | undefined,
): Statement {
  const { sentence, tokens } = marked;
  const start = voice.from ? (tokens[voice.from]?.start ?? sentence.start) : sentence.start;
  const end = next?.from ? (tokens[next.from]?.start ?? sentence.end) : sentence.end;
  const speaker = voice.participant === undefined ? undefined : call.participants[voice.participant];
  const cue = voice.cue.end > voice.cue.first ? textOf(source, wordsOf(marked, voice.cue)) : "";
  return {
    sentence,
    part: { start, end },
    kind: voice.kind,
    speaker: speaker?.name ?? null,
    side: voice.kind === "joint" ? "both" : (speaker?.country ?? null),
    reason: { rule: voice.rule, cue },
  };
}
