import type { Span } from "../words/span";

/** What a reference coding and the coder's output have in common: one readout, coded. */
export interface Coding {
  file: string;
  call: CodingCall;
  sentences: CodingSentence[];
}

/** The fields of a call that a reference gives, in the order in which they are compared. */
export interface CodingCall {
  callDate: string;
  dateBasis: string;
  publishedDate: string | null;
  level: string;
  issuer: string | null;
  toldBy: string;
  toldByInferred: boolean;
  requestedBy: string | null;
  requestInferred: boolean;
  participants: { name: string; country: string; office: string }[];
}

/** One row of a coding; a sentence with two speakers is two rows with the same place. */
export interface CodingSentence extends Span {
  n: number;
  text: string;
  kind: string;
  speaker: string | null;
  side: string | null;
  topics: CodingTopic[];
  acts: string[];
}

/** A topic with its evidence; a hand coding gives the words alone, the coder their place as well. */
interface CodingTopic {
  id: string;
  evidence: string;
  start?: number;
  end?: number;
  carried?: boolean;
}

/**
 * Where a reference contradicts the text it was made from: a sentence whose place does not hold its words,
 * evidence that the sentence does not have. Such a reference measures nothing.
 */
export function findFaults(reference: Coding, text: string): string[] {
  const faults: string[] = [];
  for (const sentence of reference.sentences) {
    const at = `${reference.file} sentence ${sentence.n}`;
    if (text.slice(sentence.start, sentence.end) !== sentence.text) {
      faults.push(`${at}: the text from ${sentence.start} to ${sentence.end} is not the sentence's`);
    }
    for (const topic of sentence.topics) {
      if (!evidenceSpan(sentence, topic)) faults.push(`${at}: no words "${topic.evidence}" (${topic.id})`);
    }
  }
  return faults;
}

/** The place of a topic's evidence in the readout; none where the sentence does not have the words. */
export function evidenceSpan(sentence: CodingSentence, topic: CodingTopic): Span | undefined {
  if (topic.start !== undefined && topic.end !== undefined) return { start: topic.start, end: topic.end };
  const at = sentence.text.indexOf(topic.evidence);
  if (at < 0) return undefined;
  return { start: sentence.start + at, end: sentence.start + at + topic.evidence.length };
}
