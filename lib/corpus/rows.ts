import type { TopicId } from "../codebook/topics";
import type { SentenceJson } from "../coding/format";
import type { Call, Corpus, Names, ReadoutText, ReadoutWithText, StatementRow } from "./corpus";
import { CorpusError } from "./error";
import type { Persons } from "./persons";
import { keysOf } from "./statement-key";

/** Lays the readouts' rows out in call, readout and text order; `names.calls` gets its readouts' new places. */
export function joinRows(given: readonly ReadoutWithText[], persons: Persons, names: Names): Corpus {
  const statements: StatementRow[] = [];
  const readouts: ReadoutText[] = [];
  const sideIndex = new Map(names.sides.map((side, i) => [side.name, i]));
  const calls = names.calls.map((call, at) => {
    const own = call.readouts.map((i) => given[i] as ReadoutWithText);
    const keys = keysOf(own.map(({ text, sentences }) => ({ text, rows: sentences })));
    const places = own.map((readout, i) => {
      const from = statements.length;
      const place = readouts.length;
      const rows = rowsOf(readout, { call, at, place, persons, sideIndex });
      statements.push(...rows.map((row, n) => ({ ...row, key: keys[i]?.[n] ?? "" })));
      const { file, text, call: fields, reasons } = readout;
      return readouts.push({ file, text, call: at, fields, reasons, from, to: statements.length }) - 1;
    });
    return { ...call, readouts: places };
  });
  return { ...names, calls, statements, readouts };
}

interface Place {
  call: Call;
  at: number;
  place: number;
  persons: Persons;
  sideIndex: ReadonlyMap<string, number>;
}

function rowsOf(
  readout: ReadoutWithText,
  { call, at, place, persons, sideIndex }: Place,
): Omit<StatementRow, "key">[] {
  const raised = new Set<TopicId>();
  const personOf = new Map(
    readout.call.participants.map((one) => [one, persons.find(one.name, one.country)]),
  );
  return readout.sentences.map((sentence) => {
    const participant = participantOf(readout, sentence);
    const firsts = sentence.topics.map((topic) => topic.id).filter((id) => !raised.has(id));
    for (const id of firsts) raised.add(id);
    const person = participant ? (personOf.get(participant) ?? null) : null;
    const office =
      call.participants.find((one) => one.person === person)?.office ?? participant?.office ?? null;
    const side = participant?.country ?? sentence.side;
    return {
      call: at,
      readout: place,
      n: sentence.n,
      paragraph: sentence.paragraph,
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      kind: sentence.kind,
      speaker: person,
      side: side === null ? null : (sideIndex.get(side) ?? null),
      office,
      topics: sentence.topics.map(({ carried, ...topic }) => ({ ...topic, carried: carried === true })),
      acts: sentence.acts,
      firsts,
      reason: sentence.reason,
    };
  });
}

/** Who says it. A statement without a participant would count for nobody, so it is refused. */
function participantOf(readout: ReadoutWithText, sentence: SentenceJson) {
  if (sentence.kind !== "statement") return undefined;
  const participant = readout.call.participants.find((one) => one.name === sentence.speaker);
  if (participant) return participant;
  throw new CorpusError(
    [readout.file],
    `sentence ${sentence.n} is said by "${sentence.speaker}", who is no participant of the call`,
    "correct the coding",
  );
}
