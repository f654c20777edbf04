import type { Readout } from "../readout/parse";
import type { Sentence } from "../readout/sentences";
import { type Span, textOf } from "../words/span";
import { wordsOf } from "./about-call";
import type { CallFields } from "./call";
import type { Kind } from "./kind";
import { type MarkedSentence, markSentence } from "./marked";
import { callDayOf } from "./other-day";
import { quotationOf } from "./quotation";
import type { Reason } from "./reason";
import { whoIsStyled } from "./style";
import type { Turn } from "./turn";
import { Unspoken } from "./unspoken";
import { isUnattributed, type Voice } from "./voice";
import { voicesOf } from "./voices";

export type { Kind } from "./kind";

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

/**
 * Says of each sentence whether it is a statement, joint or narration, and whose it is.
 *
 *     sentence ─► marked: people, countries, reporting verbs
 *                   ├─ about the call itself ─────────────► narration
 *                   ├─ a subject with a reporting verb ───► its speaker, or two
 *                   ├─ both sides with a verb of this call ► joint
 *                   ├─ a country speaking for itself ─────► who speaks for it
 *                   └─ none of these ─────────────────────► as the sentence before
 *
 * `author` is the index of the participant who writes the readout in the first person, where one does.
 */
export function toStatements(readout: Readout, call: CallFields, author?: number): Statement[] {
  const sentences: MarkedSentence[] = [];
  for (const sentence of readout.sentences) sentences.push(markSentence(sentence, call.participants));
  const styled = (style: string) => whoIsStyled(sentences, style);
  const teller = call.participants.findIndex(({ country }) => country === call.toldBy);
  const turn: Turn = {
    last: author,
    joint: false,
    paragraph: 0,
    before: 0,
    background: 0,
    elsewhere: 0,
    day: callDayOf(call),
    isUnspoken: (paragraph) => unspoken.isUnspoken(paragraph),
    isBelow: (paragraph) => unspoken.isBelow(paragraph),
    teller,
    author,
    words: "",
    styled,
  };
  const unspoken = new Unspoken(sentences, call, turn);
  const statements: Statement[] = [];
  sentences.forEach((marked, i) => {
    const voices = voicesOf(marked, call, turn);
    if (isUnattributed(voices)) voices[0] = quotationOf(sentences, i, call, turn) ?? (voices[0] as Voice);
    follow(turn, voices, readout.text, marked);
    const rule = voices[0]?.rule;
    const { paragraph } = marked.sentence;
    turn.background = rule === "background" || rule === "another day" ? paragraph : 0;
    turn.elsewhere = rule === "another day" ? paragraph : 0;
    turn.before = paragraph;
    voices.forEach((voice, n) => {
      statements.push(toStatement(readout.text, marked, call, turn, voice, voices[n + 1]));
    });
  });
  return statements;
}

function follow(turn: Turn, voices: readonly Voice[], source: string, marked: MarkedSentence): void {
  for (const voice of voices) {
    if (voice.kind === "statement") turn.last = voice.participant;
    if (voice.kind !== "narration") {
      turn.paragraph = marked.sentence.paragraph;
      turn.joint = voice.kind === "joint";
      turn.words = cueOf(source, marked, voice) || turn.words;
    }
  }
}

/** The words that name who talks; empty where the sentence has none of its own. */
function cueOf(source: string, marked: MarkedSentence, { cue, words = "" }: Voice): string {
  return cue.end > cue.first ? textOf(source, wordsOf(marked, cue)) : words;
}

function toStatement(
  source: string,
  marked: MarkedSentence,
  call: CallFields,
  turn: Turn,
  voice: Voice,
  next: Voice | undefined,
): Statement {
  const { sentence, tokens } = marked;
  const start = voice.from ? (tokens[voice.from]?.start ?? sentence.start) : sentence.start;
  const end = next?.from ? (tokens[next.from]?.start ?? sentence.end) : sentence.end;
  const speaker = voice.participant === undefined ? undefined : call.participants[voice.participant];
  // a sentence that goes on has its speaker from the words that named him last
  const cue = cueOf(source, marked, voice) || (voice.kind === "narration" ? "" : turn.words);
  return {
    sentence,
    part: { start, end },
    kind: voice.kind,
    speaker: speaker?.name ?? null,
    side: voice.kind === "joint" ? "both" : (speaker?.country ?? null),
    reason: { rule: voice.rule, cue },
  };
}
