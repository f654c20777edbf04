import type { StatementRow } from "../../../lib/corpus/corpus";

export type SentenceTopic = StatementRow["topics"][number];

/** A run of a sentence's words, with the topics whose evidence it belongs to. */
export interface Piece {
  start: number;
  text: string;
  topics: SentenceTopic[];
}

/** A sentence with its rows of coding: one, or two where two speakers share it. */
export interface SentencePassage {
  kind: "sentence";
  n: number;
  paragraph: number;
  start: number;
  /** Published words before it on its line that are no sentence: a date, a dateline. */
  before: string;
  pieces: Piece[];
  rows: [StatementRow, ...StatementRow[]];
}

/** A line of the file that holds no sentence: a headline, a timestamp, a footer. */
interface SourceLine {
  kind: "line";
  start: number;
  text: string;
}

/**
 * The whole of a readout as published, in order: sentences with their coding and the lines between them. Every word of
 * the text is in exactly one passage; only white space between passages is left out.
 */
export function readoutPassages(
  text: string,
  rows: readonly StatementRow[],
): (SentencePassage | SourceLine)[] {
  const passages: (SentencePassage | SourceLine)[] = [];
  let read = 0;
  for (const row of rows) {
    const last = passages.at(-1);
    if (last?.kind === "sentence" && last.start === row.start) {
      last.rows.push(row);
      last.pieces = cutAtEvidence(
        text,
        row.start,
        row.end,
        last.rows.flatMap(({ topics }) => topics),
      );
      continue;
    }
    const lines = sourceLines(text, read, row.start);
    const beside = lines.at(-1);
    const before = beside && !text.slice(beside.start, row.start).includes("\n") ? beside : null;
    passages.push(...(before ? lines.slice(0, -1) : lines), {
      kind: "sentence",
      n: row.n,
      paragraph: row.paragraph,
      start: row.start,
      before: before?.text ?? "",
      pieces: cutAtEvidence(text, row.start, row.end, row.topics),
      rows: [row],
    });
    read = row.end;
  }
  return [...passages, ...sourceLines(text, read, text.length)];
}

/** The lines with words between two places of a text. */
function sourceLines(text: string, from: number, to: number): SourceLine[] {
  let start = from;
  return text
    .slice(from, to)
    .split("\n")
    .map((line): SourceLine => {
      const found: SourceLine = { kind: "line", start, text: line.trim() };
      start += line.length + 1;
      return found;
    })
    .filter((line) => line.text !== "");
}

/** Cuts a sentence wherever evidence of a topic begins or ends. */
export function cutAtEvidence(
  text: string,
  start: number,
  end: number,
  topics: readonly SentenceTopic[],
): Piece[] {
  const cuts = [start, end, ...topics.flatMap((topic) => [topic.start, topic.end])];
  const places = [...new Set(cuts.filter((cut) => cut >= start && cut <= end))].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1] ?? end;
    const covering = topics.filter((topic) => topic.start <= from && topic.end >= to);
    return { start: from, text: text.slice(from, to), topics: covering };
  });
}
