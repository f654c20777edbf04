import type { ActId } from "../codebook/acts";
import type { TopicId } from "../codebook/topics";
import type { CallFields, CallReasons } from "../coding/call";
import type { ReadoutJson } from "../coding/format";
import { BOTH } from "./both";
import { joinCalls } from "./calls";
import { CorpusError } from "./error";
import { findPersons } from "./persons";
import { joinRows } from "./rows";
import { slugOf } from "./slug";

/** A coded readout together with the text that its places count in. */
export type ReadoutWithText = ReadoutJson & { text: string };

export type Level = CallFields["level"];

/** Somebody who was on the line in at least one call; all spellings of a name are one person. */
export interface Person {
  /** What stands in addresses: "wang-yi", "amir-abdollahian", "bagheri-kani". */
  id: string;
  /** The fullest spelling met: "Hossein Amir-Abdollahian". */
  name: string;
  /** What a readout calls them after the first mention: "Wang Yi", "Amir-Abdollahian". */
  short: string;
  country: string;
  /** In which filters the person stands; see `groupsOf` in persons.ts. Never empty, `ministers` first. */
  groups: Level[];
}

/** A country that somebody spoke for, or both sides of a call together. */
export interface Side {
  /** "china", "united-states"; "both" for joint sentences. */
  id: string;
  /** "China", "United States"; "both" for joint sentences, as in the codebook. */
  name: string;
}

/** A participant as the first readout of the call has them. */
export interface CallParticipant {
  /** Index in `speakers`. */
  person: number;
  name: string;
  country: string;
  office: string;
}

export interface Call {
  /** "2021-09-03-wang-yi-amir-abdollahian" */
  id: string;
  /** YYYY-MM-DD, the call date. */
  date: string;
  year: number;
  dateBasis: CallFields["dateBasis"];
  level: Level;
  /** "Wang Yi – Amir-Abdollahian": the short names in the readout's order. */
  title: string;
  participants: CallParticipant[];
  /** Indices in `readouts`, by file name. */
  readouts: number[];
  /** The country that asked for the call, from the first readout that says so. */
  requestedBy: string | null;
  requestInferred: boolean;
}

/** One row of coding: a sentence's part that one speaker said, a joint sentence, or narration. */
export interface StatementRow {
  /** Index in `calls`. */
  call: number;
  /** Index in `readouts`. */
  readout: number;
  /** What the address of the sentence ends with; see statement-key.ts. */
  key: string;
  n: number;
  paragraph: number;
  start: number;
  end: number;
  text: string;
  kind: "statement" | "joint" | "narration";
  /** Index in `speakers`; null for joint sentences and narration. */
  speaker: number | null;
  /** Index in `sides`; null for narration. */
  side: number | null;
  /** The office held at that call, where there is a speaker. */
  office: string | null;
  topics: { id: TopicId; evidence: string; start: number; end: number; carried: boolean }[];
  acts: ActId[];
  /** The topics that no row before this one in the same readout has: those that it is first in the readout to raise. */
  firsts: TopicId[];
  reason: ReadoutJson["sentences"][number]["reason"];
}

/** A readout at its place in the corpus. */
export interface ReadoutText {
  file: string;
  text: string;
  /** Index in `calls`. */
  call: number;
  /** The call fields as this readout gives them; another readout of the call may differ. */
  fields: CallFields;
  /** Why each of them is what it is, with the words of this readout that say so. */
  reasons: CallReasons;
  /** The readout's rows are `statements.slice(from, to)`. */
  from: number;
  to: number;
}

/** What a view can name: the calls, persons and sides that there are. */
export interface Names {
  /** By date, then by id. */
  calls: Call[];
  /** Everybody who was on the line, by country in order of first appearance, then by first call. */
  speakers: Person[];
  /** In order of first appearance; "both" is always last and always there. */
  sides: Side[];
}

/** Everything that was coded, joined into calls. */
export interface Corpus extends Names {
  /** Statements, joint sentences and narration, in call, readout and text order. */
  statements: StatementRow[];
  /** By call, then by file name. */
  readouts: ReadoutText[];
}

/**
 * Joins coded readouts into one corpus, the same whatever order they come in.
 *
 *     readouts ─► checked, by date and file name ─► persons ─► calls ─► sides ─► rows
 *
 * Throws a `CorpusError` where the same readout is there twice.
 */
export function buildCorpus(given: readonly ReadoutWithText[]): Corpus {
  const readouts = [...given].sort(
    (a, b) => compare(a.call.callDate, b.call.callDate) || compare(a.file, b.file),
  );
  refuseTwice(readouts);
  const persons = findPersons(readouts);
  const calls = joinCalls(readouts, persons);
  const names = { calls, speakers: persons.persons, sides: findSides(calls) };
  return joinRows(readouts, persons, names);
}

function refuseTwice(readouts: readonly ReadoutWithText[]): void {
  const byText = new Map<string, string>();
  for (const { file, text } of readouts) {
    const plain = text.replace(/\s+/g, " ").trim();
    const other = byText.get(plain);
    if (other !== undefined) {
      throw new CorpusError(
        [other, file],
        "the same readout is there twice",
        "take one of the two files out",
      );
    }
    byText.set(plain, file);
  }
}

/** The countries in the order in which calls name them, and both together. */
function findSides(calls: readonly Call[]): Side[] {
  const countries = new Set(calls.flatMap((call) => call.participants.map(({ country }) => country)));
  return [...countries, BOTH].map((name) => ({ id: slugOf(name), name }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
