import { parse } from "csv-parse/sync";
import { expect, test, vi } from "vitest";
import { GET } from "../../app/calls/[call]/tellings.csv/route";

vi.mock("../../app/corpus", async () => {
  const { threeReadouts } = await import("../tellings/three-readouts");
  const { buildColumns } = await import("../../lib/corpus/columns");
  const { corpus } = threeReadouts();
  return { corpus, columns: buildColumns(corpus) };
});

const CALL = "2025-05-16-wang-yi-araghchi";
const ask = (call: string, query = "") =>
  GET(new Request(`https://readouts.example/calls/${call}/tellings.csv${query}`), {
    params: Promise.resolve({ call }),
  });

test("tellings.csv has every match and every statement that stands alone, pair by pair", async () => {
  const response = await ask(CALL);
  expect(response.headers.get("content-disposition")).toContain(`readout-tellings-${CALL}.csv`);
  const rows = parse(await response.text(), { columns: true }) as Record<string, string>[];
  const told = (name: string) => rows.filter((row) => row.told === name).length;
  // by hand, in tests/tellings/readouts/tellings.json: 3 + 0 + 1, 3 + 2 + 1, 2 + 6 + 5 and 1 + 0 + 0
  expect([told("differently"), told("alike"), told("only in one"), told("only in other")]).toEqual([
    4, 6, 13, 1,
  ]);
  expect(rows[0]).toMatchObject({
    call_id: CALL,
    told: "differently",
    same_speaker: "true",
    shared_topics: "nuclear-issue",
    one_readout: "cn.txt",
    one_told_by: "China",
    one_sentence: "3",
    one_speaker: "Araghchi",
    one_acts: "thank",
    one_link: `https://readouts.example/calls/${CALL}#s3`,
    other_readout: "ir.txt",
    other_acts: "urge",
    other_link: `https://readouts.example/calls/${CALL}#r2s3`,
  });
  const alone = rows.find((row) => row.told === "only in one");
  expect(alone).toMatchObject({ one_sentence: "6", near: "3", other_sentence: "", other_link: "" });
});

test("the view narrows the tellings", async () => {
  const response = await ask(CALL, "?act=thank");
  const rows = parse(await response.text(), { columns: true }) as Record<string, string>[];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => `${row.one_acts} ${row.other_acts}`.includes("thank"))).toBe(true);
});

test("no other call has tellings, and a query that means nothing is refused", async () => {
  expect((await ask("2021-01-01-nobody")).status).toBe(404);
  const refused = await ask(CALL, "?colour=red");
  expect([refused.status, await refused.text()]).toEqual([400, "“colour” is no parameter of this page.\n"]);
});
