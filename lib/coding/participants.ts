import { findOfficeOfIssuer } from "../codebook/state-bodies";
import { ReadoutError } from "../readout/error";
import type { Readout } from "../readout/parse";
import type { Sentence } from "../readout/sentences";
import { type Token, tokenize } from "../words/tokens";
import { findAuthor, isFirstPerson, isLabel } from "./author";
import { inCall, inFull, type Others, withOthers } from "./callers";
import { byFirstNaming, complete } from "./complete";
import { tellsOfCall } from "./lede";
import { findPageHolder } from "./page-holder";
import type { Participant } from "./participant";
import { findIntroductions, type Introduction } from "./persons-in";
import type { Reason } from "./reason";

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

export type { Participant } from "./participant";

/** The participants, the sentence that names them, and why they are the ones. */
export interface Found {
  participants: Participant[];
  lede: Sentence;
  /** Where the lede names each of them: indices of the lede's tokens, `end` exclusive. */
  places: ({ first: number; end: number } | null)[];
  /** Index of the participant who writes the readout: "I spoke with …". */
  author: number | undefined;
  reason: Reason;
}

const HEAD = 6;

/** Who was on the line, in the order in which the lede names them. Throws a `ReadoutError` where fewer than two are found. */
export function findParticipants(readout: Readout): Participant[] {
  return findParticipantsInLede(readout).participants;
}

/**
 * The lede is the first sentence that tells of a call and names somebody; what it leaves open (a name, an office, a
 * country) is taken from the headline and the first sentences, then from the body.
 */
export function findParticipantsInLede(readout: Readout): Found {
  const head = readout.sentences.slice(0, HEAD);
  const introduced = memo((sentence: Sentence) => findIntroductions(readout.text, sentence.tokens));
  const title = memo(() =>
    readout.title ? findIntroductions(readout.text, tokensOf(readout, readout.title)) : [],
  );
  const inHead = memo(() => {
    const all: Introduction[] = [];
    for (const sentence of head) all.push(...introduced(sentence));
    all.push(...title(readout), ...findPageHolder(readout));
    return all;
  });
  const others: Others = () => inHead(readout);
  const callers = memo((sentence: Sentence) => inCall(sentence, introduced(sentence), others));
  const calls = head.filter(({ tokens }) => tellsOfCall(tokens));
  const named = (sentence: Sentence) => introduced(sentence).some(({ name }) => name);
  const lede =
    calls.find((sentence) => callers(sentence).length >= 2) ??
    calls.find(named) ??
    head.find(named) ??
    (head[0] as Sentence);
  let persons = callers(lede);
  const toldByOne = isFirstPerson(lede);
  const isAuthor = toldByOne && persons[0] !== undefined && isLabel(lede, persons[0]);
  const author =
    toldByOne && !isAuthor
      ? findAuthor(persons, [...title(readout), ...findPageHolder(readout), ...head.flatMap(introduced)])
      : undefined;
  if (author) persons = [withPageOffice(author, readout), ...persons];
  if (persons.length < 2) {
    const count = persons.length;
    persons = withOthers(persons, title(readout), head.flatMap(introduced));
    // "He made the remarks in a phone call with …", "my counterpart X": the one who is named elsewhere comes first
    if (opensWithPronoun(lede) || persons[0]?.relative)
      persons = [...persons.slice(count), ...persons.slice(0, count)];
  }
  if (persons.length < 2) throw noParticipants(readout, persons);
  const inLede: Introduction[] = [];
  for (const person of persons) inLede.push(inFull(person, others));
  const known = complete(readout, inLede, others);
  const order = byFirstNaming(known, head.slice(0, head.indexOf(lede)).map(introduced));
  const whole: Introduction[] = [];
  const participants: Participant[] = [];
  for (const n of order) {
    whole.push(inLede[n] as Introduction);
    participants.push(known[n] as Participant);
  }
  return {
    participants,
    lede,
    places: whole.map((person) =>
      introduced(lede).includes(person) ? { first: person.first, end: person.end } : null,
    ),
    author: author || isAuthor ? 0 : undefined,
    reason: { rule: "named in the lede", cue: whole.map(({ name }) => name).join(", ") },
  };
}

const opensWithPronoun = ({ tokens }: Sentence): boolean => /^s?he$/.test(tokens[0]?.word.text ?? "");

/** "Andrii Sybiha: I spoke with …" on the page of a ministry: who holds the office whose page it is. */
function withPageOffice(author: Introduction, { issuer }: Readout): Introduction {
  if (author.office || author.country || !issuer) return author;
  return { ...author, office: findOfficeOfIssuer(issuer) ?? "", country: issuer.country };
}

const tokensOf = (readout: Readout, span: { start: number; end: number }): Token[] =>
  tokenize(readout.text, span.start, span.end);

function noParticipants(readout: Readout, persons: readonly Introduction[]): ReadoutError {
  const line = readout.text.slice(0, readout.sentences[0]?.start ?? 0).split(/\r\n|\n|\r/).length;
  const problem = persons[0] ? `only one participant found (${persons[0].name})` : "no participants found";
  const remedy =
    'expected a lede such as "Foreign Minister Wang Yi had a phone call with Iranian Foreign Minister Abbas Araghchi"';
  return new ReadoutError(readout.file, line, problem, remedy);
}
