import { describe, expect, test } from "vitest";
import { TOPICS } from "../../lib/codebook/topics";
import { fileName } from "../../lib/export/file-name";
import { originOf } from "../../lib/export/origin";
import { type View, WHOLE } from "../../lib/view/view";

describe("fileName says the filter", () => {
  test.each<[Partial<View>, string]>([
    [{}, "readout-statements.csv"],
    [{ ministers: ["wang-yi"], topics: ["afghanistan"] }, "readout-statements-wang-yi-afghanistan.csv"],
    [
      { years: [2021], sides: ["iran"], words: '"core interests" ../../etc\r\nx' },
      "readout-statements-iran-2021-core-interests-etc-x.csv",
    ],
    [
      { from: "2021-09-01", to: "2022-12-31", open: ["world-order"] },
      "readout-statements-from-2021-09-01-to-2022-12-31.csv",
    ],
    [{ words: "中国" }, "readout-statements.csv"],
    [{ sort: [{ column: "date", desc: true }], hidden: ["acts"] }, "readout-statements.csv"],
  ])("%j", (view, name) => {
    expect(fileName("statements", { ...WHOLE, ...view }, "csv")).toBe(name);
  });

  test("stays short however much is chosen", () => {
    const name = fileName("statements", { ...WHOLE, topics: TOPICS.map((topic) => topic.id) }, "json");
    expect(name).toMatch(/^readout-statements-strategic-partnership-.*-and-more\.json$/);
    expect(name.length).toBeLessThan(140);
  });
});

describe("originOf", () => {
  const URL_ = "http://localhost:3000/statements.csv?x";
  test.each<[Record<string, string>, string]>([
    [{}, "http://localhost:3000"],
    [{ host: "127.0.0.1:8080" }, "http://127.0.0.1:8080"],
    [{ host: "[::1]:3000" }, "http://[::1]:3000"],
    [{ host: "a.example", "x-forwarded-proto": "https" }, "https://a.example"],
    [
      { host: "a.example", "x-forwarded-host": "b.example, c.example", "x-forwarded-proto": "https,http" },
      "https://b.example",
    ],
    [{ host: "evil.example/x?<script>" }, "http://localhost:3000"],
    [{ host: "a.example", "x-forwarded-proto": "javascript" }, "http://a.example"],
  ])("%j", (headers, origin) => {
    expect(originOf(new Headers(headers), URL_)).toBe(origin);
  });
});
