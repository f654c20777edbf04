import { REPORTING_TERMS, REPORTING_VERBS, type ReportingVerb } from "../codebook/reporting-verbs";
import { sortVoiceWords, VOICE_TERMS, type VoiceWord, type VoiceWordHits } from "../codebook/voice-words";
import type { Sentence } from "../readout/sentences";
import { JoinedTerms } from "../words/joined-terms";
import { type Mark, runKind } from "../words/marks";
import type { Hit } from "../words/terms";
import type { Token } from "../words/tokens";
import type { Mention } from "./mention";
import { markMentions } from "./mentions";
import type { Participant } from "./participant";

/** A reporting verb at its place: tokens `first` to `end`, exclusive. */
export interface VerbAt extends ReportingVerb {
  first: number;
  end: number;
}

/** A sentence with the people, countries and reporting verbs in it marked; all places are token indices. */
export interface MarkedSentence {
  sentence: Sentence;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  verbs: readonly VerbAt[];
  /** What is said of the call itself and of both sides together. */
  voiceWords: VoiceWordHits;
}

const TERMS = new JoinedTerms(VOICE_TERMS, REPORTING_TERMS);
const PERSON = runKind(["person"]);

/** Marks one sentence; the longest verb at a place stands, and of its forms the finite one. */
export function markSentence(sentence: Sentence, participants: readonly Participant[]): MarkedSentence {
  const { tokens } = sentence;
  const mentions = markMentions(tokens, participants);
  const people: (Mark | undefined)[] = [];
  for (const mention of mentions)
    if (isPerson(mention)) people[mention.first] = { kind: PERSON, end: mention.end };
  const { first, second } = TERMS.find(tokens, 0, tokens.length, people);
  const voiceWords = sortVoiceWords(first);
  return { sentence, tokens, mentions, verbs: chooseVerbs(second), voiceWords };
}

/** The mention that begins with token `at`. */
export function mentionFrom({ mentions }: MarkedSentence, at: number): Mention | undefined {
  for (const mention of mentions) if (mention.first === at) return mention;
  return undefined;
}

/** The mention that ends before token `end`. */
export function mentionUpTo({ mentions }: MarkedSentence, end: number): Mention | undefined {
  for (const mention of mentions) if (mention.end === end) return mention;
  return undefined;
}

/** The longest run of a list that begins at token `at`. */
export function voiceWordAt({ voiceWords }: MarkedSentence, name: VoiceWord, at: number): Hit | undefined {
  const hits = voiceWords.get(name)?.filter((hit) => hit.first === at);
  return hits?.reduce((best, hit) => (hit.end > best.end ? hit : best), hits[0] as Hit);
}

/** A run of a list that ends before token `end`. */
export function voiceWordUpTo({ voiceWords }: MarkedSentence, name: VoiceWord, end: number): Hit | undefined {
  return voiceWords.get(name)?.find((hit) => hit.end === end);
}

/** Whether a mention is of somebody who can speak on the call or elsewhere. */
export function isPerson(mention: Mention): boolean {
  return mention.kind !== "country";
}

const PREFERENCE = { past: 3, third: 2, base: 1, gerund: 0 };

function chooseVerbs(hits: readonly Hit[]): VerbAt[] {
  const best: VerbAt[] = [];
  let last: VerbAt | undefined;
  for (const hit of hits) {
    const verb = REPORTING_VERBS[hit.row] as ReportingVerb;
    if (last && last.first === hit.first) {
      if (hit.end < last.end || (hit.end === last.end && PREFERENCE[verb.form] <= PREFERENCE[last.form]))
        continue;
      best.pop();
    }
    last = placed(verb, hit);
    best.push(last);
  }
  return best;
}

const placed = ({ base, form, ways }: ReportingVerb, { first, end }: Hit): VerbAt => ({
  base,
  form,
  ways,
  first,
  end,
});
