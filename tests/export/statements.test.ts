import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { tableRows } from "../../lib/export/rows";
import { fromSafeCell } from "../../lib/export/safe-cell";
import { csvParts, jsonParts, statementsTable } from "../../lib/export/statements";
import { matchView } from "../../lib/view/match";
import { orderRows } from "../../lib/view/order";
import { parseView } from "../../lib/view/parse";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { DRAFTS } from "../figures/three-calls";

const { corpus, columns } = goldCorpus();
const ORIGIN = "https://example.org";

function tableOf(query: string, own = { corpus, columns }) {
  const { view, problems } = parseView(query, own.columns);
  expect(problems).toEqual([]);
  return statementsTable(own.corpus, own.columns, view, matchView(own.columns, view), ORIGIN);
}

const csvOf = (query: string, own = { corpus, columns }) => [...csvParts(tableOf(query, own))].join("");
const readCsv = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];
const readJson = (query: string) =>
  JSON.parse([...jsonParts(tableOf(query))].join("")) as Record<string, unknown>[];

const FIELDS =
  "call_id,call_date,call_date_basis,readout,sentence,start,end,kind,speaker,office,country,topics,topic_labels,evidence,carried,acts,first_to_raise,rule,cue,text,link,address";

describe("statements.csv", () => {
  test("has all fields where no column is hidden", () => {
    expect(csvOf("").split("\r\n")[0]).toBe(FIELDS);
  });

  test("one row of the reference coding, whole", () => {
    const rows = readCsv(csvOf("speaker=amir-abdollahian&topic=nuclear-issue&year=2022"));
    expect(rows.map(({ text, ...row }) => row)[1]).toEqual({
      call_id: "2022-09-08-wang-yi-amir-abdollahian",
      call_date: "2022-09-08",
      call_date_basis: "weekday",
      readout: "002_1e1e0083f8e1c208.txt",
      sentence: "8",
      start: expect.stringMatching(/^\d+$/),
      end: expect.stringMatching(/^\d+$/),
      kind: "statement",
      speaker: "Hossein Amir-Abdollahian",
      office: "Foreign Minister",
      country: "Iran",
      topics: "nuclear-issue",
      topic_labels: "Nuclear issue and JCPOA",
      evidence: expect.stringMatching(/./),
      carried: "nuclear-issue",
      acts: "thank",
      first_to_raise: "",
      rule: "reference",
      cue: "",
      link: "https://example.org/calls/2022-09-08-wang-yi-amir-abdollahian#s8",
      address: expect.stringMatching(
        /^https:\/\/example\.org\/statements\/2022-09-08-wang-yi-amir-abdollahian\/[0-9a-z]{10}$/,
      ),
    });
  });

  test("a joint sentence has a side and no speaker", () => {
    const [row] = readCsv(csvOf("side=both&year=2021"));
    expect(row).toMatchObject({
      kind: "joint",
      speaker: "",
      office: "",
      country: "both",
      first_to_raise: "afghanistan",
    });
  });

  test("has the columns that are shown", () => {
    expect(csvOf("hide=acts,topics").split("\r\n")[0]).toBe(
      "call_id,call_date,call_date_basis,readout,sentence,start,end,kind,speaker,office,country,rule,cue,text,link,address",
    );
  });

  test("has the rows in the order that is shown", () => {
    const { view } = parseView("minister=wang-yi&sort=-speaker,statement", columns);
    const shown = orderRows(columns, matchView(columns, view).rows, view.sort);
    const texts = readCsv(csvOf("minister=wang-yi&sort=-speaker,statement")).map((row) =>
      fromSafeCell(row.text ?? ""),
    );
    expect(texts).toEqual(tableRows(corpus, columns, shown).map((row) => row.text));
    expect(texts).not.toEqual(readCsv(csvOf("minister=wang-yi")).map((row) => fromSafeCell(row.text ?? "")));
  });

  test("has headings alone where nothing matches", () => {
    expect(csvOf("speaker=qin-gang&topic=afghanistan")).toBe(`${FIELDS}\r\n`);
  });

  test("lists stand in the order of the topics", () => {
    for (const row of readCsv(csvOf("year=2024"))) {
      const lists = [row.topics, row.topic_labels].map((cell) =>
        cell === "" ? 0 : cell?.split("; ").length,
      );
      expect(lists[0]).toBe(lists[1]);
    }
  });
});

describe("statements.json", () => {
  test("has the CSV's rows and headings, with lists as arrays and numbers as numbers", () => {
    for (const query of [
      "",
      "minister=wang-yi&sort=-date",
      "hide=acts",
      "speaker=qin-gang&topic=afghanistan",
    ]) {
      const json = readJson(query);
      const flat = json.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([heading, value]) => [
            heading,
            Array.isArray(value) ? value.join("; ") : String(value ?? ""),
          ]),
        ),
      );
      const csv = readCsv(csvOf(query)).map((row) =>
        Object.fromEntries(Object.entries(row).map(([heading, cell]) => [heading, fromSafeCell(cell)])),
      );
      expect(flat).toEqual(csv);
    }
    expect(readJson("year=2024")[0]).toMatchObject({
      sentence: 2,
      topics: ["strategic-partnership"],
      carried: [],
    });
  });
});

test("the second readout of a call has anchors and addresses of its own", () => {
  const one = DRAFTS[1] as (typeof DRAFTS)[number];
  const own = makeCorpus([one, { ...one, file: "z.txt" }]);
  expect(readCsv(csvOf("", own)).map((row) => row.link)).toEqual([
    "https://example.org/calls/2021-11-01-wang-yi-lavrov#s1",
    "https://example.org/calls/2021-11-01-wang-yi-lavrov#r2s1",
  ]);
  const addresses = readCsv(csvOf("", own)).map((row) => row.address);
  expect(new Set(addresses).size).toBe(2);
  expect(new Set(addresses.map((address) => address?.replace(/-\w{4}$/, ""))).size).toBe(1);
});

test("many rows come in parts that make one table", () => {
  const lines = Array.from({ length: 2500 }, (_, i): (typeof DRAFTS)[number]["lines"][number] => [
    "Wang Yi",
    [],
    [],
    `Text ${i}.`,
  ]);
  const own = makeCorpus([{ ...(DRAFTS[0] as (typeof DRAFTS)[number]), lines }]);
  expect([...csvParts(tableOf("", own))]).toHaveLength(4);
  expect(readCsv(csvOf("", own)).map((row) => row.text)).toEqual(lines.map(([, , , text]) => text));
});
