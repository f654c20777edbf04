import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { GET as getCodebook } from "../../app/codebook.csv/route";
import { GET as getMethod } from "../../app/method.csv/route";

vi.mock("../../app/corpus", async () => {
  const { codedCorpus } = await import("../entries/coded");
  const { buildColumns } = await import("../../lib/corpus/columns");
  const corpus = codedCorpus("Wang Yi thanked Iran. The situation in Afghanistan is difficult.");
  return { corpus, columns: buildColumns(corpus), codedReadouts: [] };
});

vi.mock("../../app/method/measured", async () => {
  const { measureSet } = await import("../../lib/agreement/measure");
  const { TWO } = await import("../agreement/two-codings");
  return { measured: { sets: [measureSet("seeds", "a", TWO)], references: [] } };
});

const ask = (get: (request: Request) => Response, query = "") =>
  get(new Request(`http://localhost:3000/x.csv${query}`));
const rowsOf = async (response: Response) =>
  parse(await response.text(), { columns: true }) as Record<string, string>[];

describe("codebook.csv", () => {
  test("has every term of every topic and act, with how often it fired", async () => {
    const response = ask(getCodebook);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="readout-codebook.csv"');
    const rows = await rowsOf(response);
    expect(new Set(rows.map((row) => row.topic)).size).toBe(24);
    expect(new Set(rows.map((row) => row.act)).size).toBe(10);
    expect(rows.filter((row) => row.fired !== "0" && row.topic !== "")).toEqual([
      {
        topic: "afghanistan",
        topic_label: "Afghanistan",
        family: "regional-security",
        act: "",
        act_label: "",
        list: "terms",
        term: "[situation] [in] afghan*",
        fired: "1",
        base_statements: "1",
        view_statements: "2",
      },
    ]);
    expect(rows.find((row) => row.act === "thank" && row.fired === "1")?.term).toBe("thank*");
  });
});

test("method.csv has every figure with its base and its interval", async () => {
  const rows = await rowsOf(ask(getMethod));
  const row = (by: string, id: string, what = id) =>
    rows.find((one) => one.by === by && one.id === id && one.of_what === what);
  expect(row("field", "speaker")).toMatchObject({
    set: "seeds",
    over: "whole reference",
    readouts: "2",
    measure: "share",
    agreeing: "5",
    of: "6",
  });
  expect(Number(row("field", "speaker")?.agreement_low)).toBeCloseTo(0.4365, 3);
  expect(row("topic", "terrorism")).toMatchObject({
    measure: "F1",
    precision: "1",
    recall: "0.5",
    kappa: "0.5",
    both: "1",
    reference: "2",
    coder: "1",
    agreeing: "",
  });
  expect(row("side", "Iran", "topics")).toMatchObject({ both: "1", reference: "2", coder: "2" });
});

test("codebook.csv counts over the view", async () => {
  const rows = await rowsOf(ask(getCodebook, "?topic=afghanistan"));
  const row = (act: string) => rows.find((one) => one.act === act && one.fired === "1");
  expect(row("thank")).toBeUndefined();
  expect(rows.find(({ topic }) => topic === "afghanistan")).toMatchObject({
    base_statements: "1",
    view_statements: "1",
  });
  const none = await rowsOf(ask(getCodebook, "?act=pledge"));
  expect(none.every((one) => one.fired === "0" && one.view_statements === "0")).toBe(true);
});

test("both addresses answer, and refuse a query that means nothing", async () => {
  for (const get of [getCodebook, getMethod]) {
    expect(ask(get).status).toBe(200);
    const refused = ask(get, "?topic=nowhere&colour=red");
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("“colour” is no parameter of this page.");
  }
});
