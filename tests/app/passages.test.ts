import { describe, expect, test } from "vitest";
import { readoutPassages } from "../../app/calls/[call]/passages";
import type { StatementRow } from "../../lib/corpus/corpus";
import { goldCorpus } from "../corpus/make";

const { corpus } = goldCorpus();

/** A row of coding over the words `said` of `text`, with evidence for a topic each. */
function rowOf(text: string, said: string, evidence: string[] = []): StatementRow {
  const start = text.indexOf(said);
  return {
    ...(corpus.statements[1] as StatementRow),
    n: 1,
    start,
    end: start + said.length,
    text: said,
    topics: evidence.map((words) => {
      const at = text.indexOf(words);
      return { id: "afghanistan", evidence: words, start: at, end: at + words.length, carried: false };
    }),
  };
}

describe("readoutPassages", () => {
  test.each(corpus.readouts.map((readout) => [readout.file, readout] as const))(
    "%s: every word is in exactly one passage, in order",
    (_, { text, from, to }) => {
      const words = readoutPassages(text, corpus.statements.slice(from, to)).map((passage) =>
        passage.kind === "line"
          ? passage.text
          : passage.before + passage.pieces.map((piece) => piece.text).join(""),
      );
      expect(words.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
    },
  );

  test.each(corpus.readouts.map((readout) => [readout.file, readout] as const))(
    "%s: the pieces under a topic are its evidence",
    (_, { text, from, to }) => {
      for (const passage of readoutPassages(text, corpus.statements.slice(from, to))) {
        if (passage.kind === "line") continue;
        for (const topic of passage.rows.flatMap(({ topics }) => topics)) {
          const under = passage.pieces.filter(({ topics }) => topics.includes(topic));
          expect(under.map((piece) => piece.text).join("")).toBe(topic.evidence);
        }
      }
    },
  );

  test("a headline and a footer are lines, a dateline stands before its sentence", () => {
    const text = "Two on the line\n\nBEIJING, Aug. 11 (Xinhua) -- They spoke.\n\n[ Editor: X ]\n";
    const passages = readoutPassages(text, [rowOf(text, "They spoke.")]);
    expect(passages).toMatchObject([
      { kind: "line", text: "Two on the line" },
      { kind: "sentence", before: "BEIJING, Aug. 11 (Xinhua) --" },
      { kind: "line", text: "[ Editor: X ]" },
    ]);
  });

  test("evidence inside evidence is cut where either begins or ends", () => {
    const text = "The roadmap of the two leaders stands.";
    const [passage] = readoutPassages(text, [
      rowOf(text, text, ["roadmap of the two leaders", "two leaders"]),
    ]);
    const pieces = passage?.kind === "sentence" ? passage.pieces : [];
    expect(pieces.map((piece) => [piece.text, piece.topics.length])).toEqual([
      ["The ", 0],
      ["roadmap of the ", 1],
      ["two leaders", 2],
      [" stands.", 0],
    ]);
  });

  test("two speakers in one sentence are two rows of one passage", () => {
    const text = "X thanked him, and Y agreed.";
    const passages = readoutPassages(text, [rowOf(text, text), rowOf(text, text)]);
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({ rows: [{ n: 1 }, { n: 1 }] });
  });
});
