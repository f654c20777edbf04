import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../lib/corpus/corpus";
import { CorpusError } from "../../lib/corpus/error";
import { type Draft, goldCorpus, makeCorpus, makeReadout, readGold } from "./make";

const WANG: Draft["people"][number] = ["Wang Yi", "China"];
const LAVROV: Draft["people"][number] = ["Sergey Lavrov", "Russia"];

const draft = (file: string, date: string, people: Draft["people"], lines: Draft["lines"] = []): Draft => ({
  file,
  date,
  people,
  lines,
});

describe("the five seeds", () => {
  const { corpus } = goldCorpus();

  test("make five calls, each with its address", () => {
    expect(corpus.calls.map((call) => call.id)).toEqual([
      "2021-08-18-xi-jinping-raisi",
      "2021-09-03-wang-yi-amir-abdollahian",
      "2022-09-08-wang-yi-amir-abdollahian",
      "2023-01-19-qin-gang-amir-abdollahian",
      "2024-08-11-wang-yi-bagheri-kani",
    ]);
  });

  test("have six persons, by country", () => {
    expect(corpus.speakers.map(({ id, short, groups }) => [id, short, groups.join()])).toEqual([
      ["xi-jinping", "Xi Jinping", "leaders"],
      ["wang-yi", "Wang Yi", "ministers"],
      ["qin-gang", "Qin Gang", "ministers"],
      ["raisi", "Raisi", "leaders"],
      ["amir-abdollahian", "Amir-Abdollahian", "ministers"],
      ["bagheri-kani", "Bagheri Kani", "ministers"],
    ]);
  });

  test("have three sides, both together last", () => {
    expect(corpus.sides.map((side) => side.id)).toEqual(["china", "iran", "both"]);
  });

  test("are the same corpus whatever order they come in", () => {
    expect(buildCorpus(readGold().reverse())).toEqual(corpus);
  });

  test("lead back from every row to its words in the readout", () => {
    for (const row of corpus.statements) {
      const { text } = corpus.readouts[row.readout] ?? { text: "" };
      expect(text.slice(row.start, row.end)).toBe(row.text);
      for (const topic of row.topics) expect(text.slice(topic.start, topic.end)).toBe(topic.evidence);
    }
  });
});

describe("calls", () => {
  test("join two readouts with the same participants and date, whoever is named first", () => {
    const { corpus } = makeCorpus([
      draft("b.txt", "2022-01-01", [LAVROV, WANG], [["Sergey Lavrov", []]]),
      draft("a.txt", "2022-01-01", [WANG, ["Sergei Lavrov", "Russia"]], [["Wang Yi", []]]),
    ]);
    expect(corpus.calls).toHaveLength(1);
    expect(corpus.calls[0]?.id).toBe("2022-01-01-wang-yi-lavrov");
    expect(corpus.calls[0]?.readouts.map((i) => corpus.readouts[i]?.file)).toEqual(["a.txt", "b.txt"]);
    expect(corpus.statements.map((row) => row.readout)).toEqual([0, 1]);
  });

  test.each([
    ["on another day", draft("b.txt", "2022-01-02", [WANG, LAVROV])],
    ["with another person", draft("b.txt", "2022-01-01", [WANG, ["Mikhail Bogdanov", "Russia"]])],
    [
      "with one more on the line",
      draft("b.txt", "2022-01-01", [WANG, LAVROV, ["Subrahmanyam Jaishankar", "India"]]),
    ],
  ])("are two %s", (_, other) => {
    const { corpus } = makeCorpus([draft("a.txt", "2022-01-01", [WANG, LAVROV]), other]);
    expect(corpus.calls).toHaveLength(2);
    expect(new Set(corpus.calls.map((call) => call.id)).size).toBe(2);
  });

  test("take the surer basis of the date, and the request from the readout that tells it", () => {
    const one = { ...draft("a.txt", "2022-01-01", [WANG, LAVROV]), basis: "published" as const };
    const two = {
      ...draft("b.txt", "2022-01-01", [WANG, LAVROV]),
      basis: "weekday" as const,
      requestedBy: "Russia",
    };
    expect(makeCorpus([one, two]).corpus.calls[0]).toMatchObject({
      dateBasis: "weekday",
      requestedBy: "Russia",
    });
  });
});

test("the same readout twice is an error that names both files, even with other line ends", () => {
  const once = makeReadout({ ...draft("a.txt", "2022-01-01", [WANG, LAVROV], [["Wang Yi", []]]), note: "x" });
  const again = { ...once, file: "copy.txt", text: once.text.replaceAll("\n", "\r\n") };
  expect(() => buildCorpus([again, once])).toThrow(CorpusError);
  expect(() => buildCorpus([again, once])).toThrow(/a\.txt and copy\.txt: the same readout is there twice/);
});

test("a speaker who is no participant is refused with the file and the sentence", () => {
  const readout = makeReadout(draft("a.txt", "2022-01-01", [WANG, LAVROV], [["Ali Khamenei", []]]));
  expect(() => buildCorpus([readout])).toThrow(/a\.txt: sentence 1 is said by "Ali Khamenei"/);
});

test("a topic is first raised by the first row of each readout that carries it", () => {
  const { corpus } = makeCorpus([
    draft(
      "a.txt",
      "2022-01-01",
      [WANG, LAVROV],
      [
        ["both", ["afghanistan"]],
        ["Wang Yi", ["afghanistan", "terrorism"]],
        ["Sergey Lavrov", ["terrorism"]],
      ],
    ),
    draft("b.txt", "2022-01-01", [WANG, LAVROV], [["Sergey Lavrov", ["terrorism"]]]),
  ]);
  expect(corpus.statements.map((row) => row.firsts)).toEqual([
    ["afghanistan"],
    ["terrorism"],
    [],
    ["terrorism"],
  ]);
});

test("an empty corpus has no call and the one side that is always there", () => {
  expect(buildCorpus([])).toEqual({
    calls: [],
    speakers: [],
    sides: [{ id: "both", name: "both" }],
    statements: [],
    readouts: [],
  });
});
