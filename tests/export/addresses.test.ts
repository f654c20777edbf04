import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { GET as getCalls } from "../../app/calls.csv/route";

import { GET as getCompare } from "../../app/compare.csv/route";

import { GET as getConcordance } from "../../app/concordance.csv/route";

import { GET as getRaised } from "../../app/raised.csv/route";
import { GET as getCsv } from "../../app/statements.csv/route";
import { GET as getJson } from "../../app/statements.json/route";
import { GET as getTopics } from "../../app/topics.csv/route";

vi.mock("../../app/corpus", async () => {
  const { goldCorpus } = await import("../corpus/make");
  const { indexWords } = await import("../../lib/view/words");
  const { corpus, columns } = goldCorpus();
  const texts = [...columns.row].map((row) => corpus.statements[row]?.text ?? "");
  return { corpus, columns, wordIndex: () => indexWords(texts) };
});

const ADDRESSES = {
  "/statements.csv": getCsv,
  "/statements.json": getJson,
  "/topics.csv": getTopics,
  "/raised.csv": getRaised,
  "/calls.csv": getCalls,
  "/compare.csv": getCompare,
};

const ask = (address: keyof typeof ADDRESSES, query = "", headers: Record<string, string> = {}) =>
  ADDRESSES[address](new Request(`http://localhost:3000${address}${query}`, { headers }));

const rowsOf = async (response: Response) =>
  parse(await response.text(), { columns: true }) as Record<string, string>[];

describe("each address", () => {
  test.each<[keyof typeof ADDRESSES, string, string, string]>([
    [
      "/statements.csv",
      "text/csv; charset=utf-8; header=present",
      "readout-statements-wang-yi-afghanistan.csv",
      "call_id",
    ],
    [
      "/statements.json",
      "application/json; charset=utf-8",
      "readout-statements-wang-yi-afghanistan.json",
      "[",
    ],
    [
      "/topics.csv",
      "text/csv; charset=utf-8; header=present",
      "readout-topics-wang-yi-afghanistan.csv",
      "period",
    ],
    [
      "/raised.csv",
      "text/csv; charset=utf-8; header=present",
      "readout-raised-wang-yi-afghanistan.csv",
      "topic",
    ],
    [
      "/calls.csv",
      "text/csv; charset=utf-8; header=present",
      "readout-calls-wang-yi-afghanistan.csv",
      "call_id",
    ],
  ])("%s is %s, and its name says the filter", async (address, type, name, begins) => {
    const response = ask(address, "?minister=wang-yi&topic=afghanistan");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    expect((await response.text()).startsWith(begins)).toBe(true);
  });

  test.each(Object.keys(ADDRESSES) as (keyof typeof ADDRESSES)[])(
    "%s refuses what it cannot read, and names it",
    async (address) => {
      for (const [query, problem] of [
        ["?minister=nobody", /“nobody” is not a foreign minister/],
        ["?ministr=wang-yi", /“ministr” is no parameter/],
        ["?year=2021&sort=size", /“sort” cannot be “size”/],
        [`?q=${"a".repeat(9000)}`, /longer than 8192/],
        [`?${"%F0%9F%99%82".repeat(700)}`, /longer than 8192/],
      ] as const) {
        const response = ask(address, query);
        expect(response.status).toBe(400);
        expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
        expect(await response.text()).toMatch(problem);
      }
    },
  );

  test.each(Object.keys(ADDRESSES) as (keyof typeof ADDRESSES)[])(
    "%s answers a view without a statement",
    async (address) => {
      const response = ask(address, "?speaker=qin-gang&topic=afghanistan");
      expect(response.status).toBe(200);
      expect(await response.text()).not.toMatch(/undefined|NaN/);
    },
  );
});

test("the same query gives the same rows as CSV and as JSON", async () => {
  const query = "?minister=wang-yi&topic=afghanistan&sort=-statement";
  const json = (await ask("/statements.json", query).json()) as { text: string }[];
  expect(json).toHaveLength(11);
  expect((await rowsOf(ask("/statements.csv", query))).map((row) => row.text)).toEqual(
    json.map((row) => row.text),
  );
});

test("search words reach the rows", async () => {
  expect(await rowsOf(ask("/statements.csv", "?q=vaccine*"))).toHaveLength(2);
  expect(await rowsOf(ask("/calls.csv", "?q=vaccine*"))).toHaveLength(1);
});

test("links have the reader's own origin", async () => {
  const [row] = await rowsOf(
    ask("/statements.csv", "", { host: "readouts.example", "x-forwarded-proto": "https" }),
  );
  expect(row?.link).toBe("https://readouts.example/calls/2021-08-18-xi-jinping-raisi#s2");
});

describe("/concordance.csv", () => {
  const askWords = (query: string) =>
    getConcordance(
      new Request(`http://localhost:3000/concordance.csv${query}`, { headers: { host: "readouts.example" } }),
    );

  test("has every place of the words, in the order asked for", async () => {
    const response = askWords("?q=vaccine*&minister=wang-yi&sorted=left");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="readout-concordance-wang-yi-vaccine.csv"',
    );
    const rows = await rowsOf(response);
    expect(
      rows.map(({ speaker, left, key }) => [speaker, left?.split(" ").slice(-3).join(" "), key]),
    ).toEqual([
      ["Wang Yi", "demand for ", "vaccines"],
      ["Wang Yi", "batch of ", "vaccines"],
      ["Hossein Amir-Abdollahian", "purchase of ", "vaccines"],
      ["Wang Yi", "of the ", "vaccine"],
      ["Hossein Amir-Abdollahian", "Iran with ", "vaccine"],
    ]);
    expect(rows[0]).toMatchObject({
      call_id: "2021-09-03-wang-yi-amir-abdollahian",
      country: "China",
      address: expect.stringMatching(/^http:\/\/readouts\.example\/statements\/2021-09-03-[a-z-]+\/\w{10}$/),
    });
  });

  test("has headings alone where the words are nowhere", async () => {
    const text = await askWords("?q=nowhere").text();
    expect(text).toBe(
      "call_id,call_date,readout,sentence,kind,speaker,country,left,key,right,start,topics,acts,address\r\n",
    );
  });

  test.each([
    ["", /needs words to look for/],
    ["?q=*", /holds no word to look for/],
    ["?q=peace&sorted=size", /“sorted” cannot be “size”/],
    ["?q=peace&minister=nobody", /“nobody” is not a foreign minister/],
    [`?q=${"a".repeat(9000)}`, /longer than 8192/],
  ])("refuses %s", async (query, problem) => {
    const response = askWords(query);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(problem);
  });
});

test("topics.csv names every topic of the view, and leaves the gap empty", async () => {
  const rows = await rowsOf(ask("/topics.csv", "?minister=wang-yi&measure=calls"));
  expect(new Set(rows.map((row) => row.topic)).size).toBe(20);
  expect(
    rows.filter((row) => row.period === "2023").every((row) => row.statements === "" && row.share === ""),
  ).toBe(true);
});
