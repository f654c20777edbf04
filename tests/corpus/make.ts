import { readdirSync, readFileSync } from "node:fs";
import type { ActId } from "../../lib/codebook/acts";
import type { TopicId } from "../../lib/codebook/topics";
import type { SentenceJson } from "../../lib/coding/format";
import { buildColumns, type Columns } from "../../lib/corpus/columns";
import { buildCorpus, type Corpus, type ReadoutWithText } from "../../lib/corpus/corpus";

/** A sentence in one line: who (a name, "both", or "" for narration), its topics, its acts, its text. */
export type Line = [who: string, topics: TopicId[], acts?: ActId[], text?: string];

export type Person = [name: string, country: string, office?: string];

export interface Draft {
  file: string;
  date: string;
  people: Person[];
  lines: Line[];
  level?: ReadoutWithText["call"]["level"];
  basis?: ReadoutWithText["call"]["dateBasis"];
  requestedBy?: string;
  /** Sets the text apart from another readout's with the same lines. */
  note?: string;
}

/** A coded readout from a draft; its text is its lines. */
export function makeReadout(draft: Draft): ReadoutWithText {
  const participants = draft.people.map(([name, country, office = "Foreign Minister"]) => ({
    name,
    country,
    office,
  }));
  let text = `${draft.note ?? draft.file}\n`;
  const sentences = draft.lines.map(([who, topics, acts = [], words], i): SentenceJson => {
    const sentence = words ?? `${who || "The readout"} speaks, number ${i + 1}.`;
    const start = text.length;
    text += `${sentence} `;
    return {
      n: i + 1,
      paragraph: 1,
      start,
      end: start + sentence.length,
      text: sentence,
      kind: who === "" ? "narration" : who === "both" ? "joint" : "statement",
      speaker: who === "" || who === "both" ? null : who,
      side: who === "both" ? "both" : (participants.find(({ name }) => name === who)?.country ?? null),
      topics: topics.map((id) => ({ id, evidence: `on ${id}`, start, end: start + 1 })),
      acts,
      reason: { rule: "made", cue: who, topics: [], acts: [] },
    };
  });
  const call = {
    callDate: draft.date,
    dateBasis: draft.basis ?? "stated",
    publishedDate: null,
    level: draft.level ?? "ministers",
    issuer: null,
    toldBy: participants[0]?.country ?? "",
    toldByInferred: true,
    requestedBy: draft.requestedBy ?? null,
    requestInferred: false,
    participants,
  } as ReadoutWithText["call"];
  return { file: draft.file, call, reasons: REASONS, sentences, text };
}

const made = { rule: "made", cue: "" };
const REASONS: ReadoutWithText["reasons"] = {
  participants: made,
  callDate: made,
  publishedDate: made,
  level: made,
  issuer: made,
  toldBy: made,
  requestedBy: made,
};

export function makeCorpus(drafts: readonly Draft[]): { corpus: Corpus; columns: Columns } {
  const corpus = buildCorpus(drafts.map(makeReadout));
  return { corpus, columns: buildColumns(corpus) };
}

/** The reference coding as the coder prints it: it lacks the evidence's places and the reasons. */
export function readGold(): ReadoutWithText[] {
  const gold = new URL("../gold/", import.meta.url);
  const files = readdirSync(gold).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => {
    const coded = JSON.parse(readFileSync(new URL(name, gold), "utf8")) as ReadoutWithText;
    const seed = new URL(`../../seeds/${name.replace(/json$/, "txt")}`, import.meta.url);
    const text = readFileSync(seed, "utf8").replace(/^\ufeff/, "");
    const sentences = coded.sentences.map((sentence) => ({
      ...sentence,
      topics: sentence.topics.map((topic) => {
        const start = sentence.start + Math.max(0, sentence.text.indexOf(topic.evidence));
        return { ...topic, start, end: start + topic.evidence.length };
      }),
      reason: { rule: "reference", cue: "", topics: [], acts: [] },
    }));
    return { ...coded, reasons: REASONS, sentences, text };
  });
}

export function goldCorpus(): { corpus: Corpus; columns: Columns } {
  const corpus = buildCorpus(readGold());
  return { corpus, columns: buildColumns(corpus) };
}
