import { expect, test } from "vitest";
import { describeView } from "../../lib/view/describe";
import { matchView } from "../../lib/view/match";
import { parseView } from "../../lib/view/parse";
import { findWords, indexWords } from "../../lib/view/words";
import { goldCorpus } from "../corpus/make";
import { makeRandom, randomView } from "./random";

const { corpus, columns } = goldCorpus();
const index = indexWords([...columns.row].map((row) => corpus.statements[row]?.text ?? ""));

function describeQuery(query: string): string {
  const { view, problems } = parseView(query, columns);
  expect(problems).toEqual([]);
  const found = view.words === "" ? null : findWords(index, view.words);
  return describeView(view, columns, matchView(columns, view, found));
}

test.each([
  ["", "All 72 statements (3 by both sides together) in 5 calls."],
  ["minister=wang-yi", "45 statements (2 by both sides together) in 3 calls with Wang Yi on the line."],
  [
    "minister=wang-yi,qin-gang&leader=raisi&side=iran",
    "30 statements by Iran in 5 calls with Wang Yi, Qin Gang or Ebrahim Raisi on the line.",
  ],
  ["speaker=wang-yi&topic=afghanistan&year=2021", "6 statements by Wang Yi on Afghanistan, 2021, in 1 call."],
  ["side=both", "3 statements by both sides together in 3 calls."],
  ["side=iran,both&act=brief", "3 statements by Iran or both sides together coded as “brief” in 3 calls."],
  [
    "topic=afghanistan,covid-19&family=regional-security&year=2021",
    "18 statements (1 by both sides together) on COVID-19 and vaccines or any topic of “Regional security”, 2021, in 2 calls.",
  ],
  ['q="core interests"+concerns', "2 statements with “core interests” and “concerns” in 2 calls."],
  ["q=vaccine*+|+refugees", "3 statements with “vaccine*” or “refugees” in 1 call."],
  ["q=taliban+|+isil+china", "1 statement with “taliban” or “isil”, and with “china” in 1 call."],
  ["year=2021,2022,2023&act=exchange", "2 statements coded as “exchange”, 2021–2023, in 2 calls."],
  ["year=2021,2024", "55 statements (2 by both sides together), 2021 and 2024, in 3 calls."],
  [
    "call=2023-01-19-qin-gang-amir-abdollahian",
    "9 statements (1 by both sides together) in 1 call (Qin Gang – Amir-Abdollahian, 19 January 2023).",
  ],
  ["speaker=qin-gang&topic=afghanistan", "No statement by Qin Gang on Afghanistan."],
  ["speaker=qin-gang&year=2021", "No statement by Qin Gang, 2021."],
  [
    "minister=qin-gang&topic=afghanistan&year=2021",
    "No statement on Afghanistan, 2021, in a call with Qin Gang on the line.",
  ],
  [
    "speaker=wang-yi&from=2021-08&to=2022-06",
    "12 statements by Wang Yi, from August 2021 to June 2022, in 1 call.",
  ],
  ["from=2023", "22 statements (2 by both sides together), from 2023 on, in 2 calls."],
  [
    "year=2021&from=2021-09",
    "24 statements (1 by both sides together), 2021, from September 2021 on, in 1 call.",
  ],
  ["to=2020", "No statement, up to 2020."],
  ["q=nowhere", "No statement with “nowhere”."],
  ["speaker=wang-yi&side=iran", "No statement by Wang Yi speaking for Iran."],
])("?%s", (query, sentence) => {
  expect(describeQuery(query)).toBe(sentence);
});

test("the numbers told are the view's, for 300 views", () => {
  const random = makeRandom(5);
  for (let i = 0; i < 300; i++) {
    const view = { ...randomView(random, columns), words: "" };
    const match = matchView(columns, view);
    const sentence = describeView(view, columns, match);
    const told = /^(?:All )?(\d+|No) statements?/.exec(sentence)?.[1];
    expect(told).toBe(match.rows.length === 0 ? "No" : String(match.rows.length));
    expect(sentence).toMatch(/^[^\n]+[^ ,]\.$/);
    if (match.rows.length > 0)
      expect(sentence).toContain(`in ${match.calls.filter((held) => held === 1).length} call`);
  }
});
