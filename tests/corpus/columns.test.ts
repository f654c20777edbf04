import { expect, test } from "vitest";
import { ACTS } from "../../lib/codebook/acts";
import { TOPICS } from "../../lib/codebook/topics";
import { buildColumns, topicMask } from "../../lib/corpus/columns";
import { buildCorpus } from "../../lib/corpus/corpus";
import { packColumns, unpackColumns } from "../../lib/corpus/pack";
import { goldCorpus, makeCorpus, makeReadout, type Person } from "./make";

const { corpus, columns } = goldCorpus();

test("hold statements and joint sentences, and no narration", () => {
  expect(columns.length).toBe(corpus.statements.filter((row) => row.kind !== "narration").length);
  expect([...columns.row].every((row) => corpus.statements[row]?.kind !== "narration")).toBe(true);
});

test("hold each row's topics, acts and speaker", () => {
  columns.row.forEach((index, at) => {
    const row = corpus.statements[index];
    const topics = TOPICS.filter((_, bit) => ((columns.topics[at] ?? 0) & (2 ** bit)) !== 0).map(
      (topic) => topic.id,
    );
    const acts = ACTS.filter((_, bit) => ((columns.acts[at] ?? 0) & (2 ** bit)) !== 0).map((act) => act.id);
    expect(new Set(topics)).toEqual(new Set(row?.topics.map((topic) => topic.id)));
    expect(new Set(acts)).toEqual(new Set(row?.acts));
    expect(columns.speaker[at]).toBe(row?.speaker ?? -1);
  });
});

test("survive the way to the browser as JSON", () => {
  expect(unpackColumns(JSON.parse(JSON.stringify(packColumns(columns))))).toEqual(columns);
});

test("survive it with two readouts of a call, a spelling of its own and a readout without rows", () => {
  const people: Person[] = [
    ["Wang Yi", "China"],
    ["Sergey Lavrov", "Russia"],
  ];
  const { columns: own } = makeCorpus([
    { file: "a.txt", date: "2022-01-01", people, lines: [["Wang Yi", ["terrorism"]]] },
    { file: "b.txt", date: "2022-01-01", people, lines: [["Sergey Lavrov", ["terrorism"]]] },
    { file: "c.txt", date: "2022-01-02", people, lines: [["", []]] },
    {
      file: "d.txt",
      date: "2022-01-03",
      people: [
        ["Sergei Lavrov", "Russia"],
        ["Wang Yi", "China"],
      ],
      lines: [["both", []]],
    },
  ]);
  expect(own.calls[2]?.participants[0]?.name).toBe("Sergei Lavrov");
  expect(unpackColumns(JSON.parse(JSON.stringify(packColumns(own))))).toEqual(own);
});

test("hold no text of any row", () => {
  const packed = JSON.stringify(packColumns(columns));
  for (const row of corpus.statements) expect(packed).not.toContain(row.text);
});

test("rank texts by the alphabet", () => {
  const texts = [...columns.row].map((row) => corpus.statements[row]?.text ?? "");
  const byRank = [...texts.keys()]
    .sort((a, b) => (columns.textRank[a] ?? 0) - (columns.textRank[b] ?? 0))
    .map((at) => texts[at]);
  expect(byRank).toEqual([...texts].sort(new Intl.Collator("en").compare));
});

test("share a sentence's words between its two speakers", () => {
  const readout = makeReadout({
    file: "a.txt",
    date: "2022-01-01",
    people: [
      ["Wang Yi", "China"],
      ["Sergey Lavrov", "Russia"],
    ],
    lines: [
      ["Wang Yi", [], [], "One two three four."],
      ["Sergey Lavrov", [], [], "One two three four."],
    ],
  });
  const [first, second] = readout.sentences;
  if (first && second) Object.assign(second, { n: first.n, start: first.start, end: first.end });
  expect([...buildColumns(buildCorpus([readout])).words]).toEqual([2, 2]);
});

test("hold how many words of each readout are narration", () => {
  const people: Person[] = [["Wang Yi", "China"]];
  const { columns: own } = makeCorpus([
    {
      file: "a.txt",
      date: "2022-01-01",
      people,
      lines: [
        ["", [], [], "One two three."],
        ["Wang Yi", [], [], "One two three four."],
        ["", [], [], "One two."],
      ],
    },
    { file: "b.txt", date: "2022-01-02", people, lines: [["Wang Yi", []]] },
  ]);
  expect(own.readouts.map(({ narration }) => narration)).toEqual([5, 0]);
});

test("topicMask sets the bit of each topic's place", () => {
  expect(topicMask([])).toBe(0);
  expect(topicMask(["nothing-known"])).toBe(0);
  expect(topicMask([TOPICS[0]?.id ?? "", TOPICS[22]?.id ?? ""])).toBe(1 + 2 ** 22);
});
