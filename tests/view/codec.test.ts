import { describe, expect, test } from "vitest";
import { formatView } from "../../lib/view/format";
import { parseView } from "../../lib/view/parse";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { makeRandom, randomView } from "./random";

const { columns } = goldCorpus();
const parse = (query: string) => parseView(query, columns);

test("an empty query is the whole corpus, and the other way round", () => {
  expect(parse("")).toEqual({ view: WHOLE, problems: [] });
  expect(parse("?")).toEqual({ view: WHOLE, problems: [] });
  expect(formatView(WHOLE)).toBe("");
});

test("parse after format gives the view back, for 600 views", () => {
  const random = makeRandom(1);
  for (let i = 0; i < 600; i++) {
    const view = randomView(random, columns);
    expect(parse(formatView(view))).toEqual({ view, problems: [] });
  }
});

test("format after parse gives the query back, for 300 queries, also as Next hands it over", () => {
  const random = makeRandom(2);
  for (let i = 0; i < 300; i++) {
    const query = formatView(randomView(random, columns));
    expect(formatView(parse(`?${query}`).view)).toBe(query);
    const params = new URLSearchParams(query);
    const record = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
    expect(formatView(parseView(record, columns).view)).toBe(query);
  }
});

describe("what is valid", () => {
  test.each<[string, Partial<View>, string]>([
    ["minister=wang-yi", { ministers: ["wang-yi"] }, "minister=wang-yi"],
    [
      "minister=wang-yi&minister=qin-gang",
      { ministers: ["wang-yi", "qin-gang"] },
      "minister=wang-yi&minister=qin-gang",
    ],
    [
      "minister=wang-yi,qin-gang",
      { ministers: ["wang-yi", "qin-gang"] },
      "minister=wang-yi&minister=qin-gang",
    ],
    ["minister=wang-yi&minister=wang-yi", { ministers: ["wang-yi"] }, "minister=wang-yi"],
    ["minister=Wang-Yi", { ministers: ["wang-yi"] }, "minister=wang-yi"],
    ["minister=bagheri-kani", { ministers: ["bagheri-kani"] }, "minister=bagheri-kani"],
    ["leader=xi-jinping", { leaders: ["xi-jinping"] }, "leader=xi-jinping"],
    ["side=iran&side=both", { sides: ["iran", "both"] }, "side=iran&side=both"],
    ["family=world-order", { families: ["world-order"] }, "family=world-order"],
    ["year=2021", { years: [2021] }, "year=2021"],
    ["act=urge", { acts: ["urge"] }, "act=urge"],
    ["q=%22core+interests%22", { words: '"core interests"' }, "q=%22core+interests%22"],
    ["q=+core++interests+", { words: "core interests" }, "q=core+interests"],
    [
      "call=2023-01-19-qin-gang-amir-abdollahian",
      { calls: ["2023-01-19-qin-gang-amir-abdollahian"] },
      "call=2023-01-19-qin-gang-amir-abdollahian",
    ],
    ["measure=calls&by=quarter", { measure: "calls", grouping: "quarter" }, "measure=calls&by=quarter"],
    ["measure=share&by=year", {}, ""],
    ["by=month&form=bars", { grouping: "month", form: "bars" }, "by=month&form=bars"],
    [
      "open=world-order,mutual-support",
      { open: ["world-order", "mutual-support"] },
      "open=world-order&open=mutual-support",
    ],
    [
      "interval=on&events=on&behind=on",
      { interval: true, events: true, behind: true },
      "interval=on&events=on&behind=on",
    ],
    ["interval=off&form=rows&order=total&raised=speaker&open=", {}, ""],
    ["order=lopsided&raised=side", { order: "lopsided", raised: "side" }, "order=lopsided&raised=side"],
    ["from=2021&to=2021", { from: "2021-01-01", to: "2021-12-31" }, "from=2021-01-01&to=2021-12-31"],
    ["from=2021-03&to=2022-06", { from: "2021-03-01", to: "2022-06-30" }, "from=2021-03-01&to=2022-06-30"],
    ["to=2022-06-15", { to: "2022-06-15" }, "to=2022-06-15"],
    ["from=2021&from=2021-01&from=2021-01-01", { from: "2021-01-01" }, "from=2021-01-01"],
    [
      "sort=-date,speaker",
      {
        sort: [
          { column: "date", desc: true },
          { column: "speaker", desc: false },
        ],
      },
      "sort=-date,speaker",
    ],
    ["hide=acts&hide=side", { hidden: ["acts", "side"] }, "hide=acts&hide=side"],
    ["minister=&year=&q=", {}, ""],
    ["_rsc=1abc&utm_source=letter", {}, ""],
  ])("%s", (query, expected, canonical) => {
    expect(parse(query)).toEqual({ view: { ...WHOLE, ...expected }, problems: [] });
    expect(formatView(parse(query).view)).toBe(canonical);
  });
});

describe("what is not valid is left out and told", () => {
  test.each<[string, RegExp, string]>([
    [
      "minister=lavrov&topic=afghanistan",
      /“lavrov” is not a foreign minister of these calls \(minister\); there are wang-yi, qin-gang/,
      "topic=afghanistan",
    ],
    ["minister=xi-jinping", /“xi-jinping” is not a foreign minister .*use leader=xi-jinping/, ""],
    ["official=wang-yi", /“wang-yi” is not an official .*use minister=wang-yi/, ""],
    ["topic=afganistan", /“afganistan” is not a topic of the codebook \(topic\)/, ""],
    ["year=2019", /“2019” is not a year with a call \(year\); there are 2021, 2022, 2023, 2024/, ""],
    ["year=20x1", /“20x1” is not a year/, ""],
    ["act=shout", /“shout” is not an act/, ""],
    ["family=weather", /“weather” is not a family/, ""],
    ["side=france", /“france” is not a side/, ""],
    ["call=2020-01-01-nobody", /“2020-01-01-nobody” is not a call/, ""],
    ["measure=loudness", /“measure” cannot be “loudness”; it can be statements, share, calls/, ""],
    [
      "measure=calls&measure=statements",
      /“measure” is given more than once; only “statements”/,
      "measure=statements",
    ],
    ["form=pie", /“form” cannot be “pie”; it can be rows, bars, lines/, ""],
    ["order=size&raised=country", /“order” cannot be “size”.*\n“raised” cannot be “country”/, ""],
    ["events=yes", /“events” cannot be “yes”; it can be on, off/, ""],
    [
      "open=weather,world-order",
      /“weather” is not a family of topics \(open\); there are bilateral-ties/,
      "open=world-order",
    ],
    [
      "from=soon",
      /“from” cannot be “soon”; it can be a year, a month or a day: 2021, 2021-09 or 2021-09-03/,
      "",
    ],
    ["to=2023-02-29&from=2021", /“to” cannot be “2023-02-29”/, "from=2021-01-01"],
    ["from=2021&from=2022", /“from” is given more than once; only “2021-01-01”/, "from=2021-01-01"],
    [
      "from=2022-06&to=2021",
      /begins \(from=2022-06-01\) after it ends \(to=2021-12-31\) and was left out/,
      "",
    ],
    ["by=decade", /“by” cannot be “decade”/, ""],
    ["sort=size,-date", /“sort” cannot be “size”/, "sort=-date"],
    ["sort=date,-date", /“sort” names “date” twice/, "sort=date"],
    ["hide=everything", /“hide” cannot be “everything”/, ""],
    ["hide=date,call,speaker,side,statement,topics,acts", /All columns/, ""],
    ["ministr=wang-yi", /“ministr” is no parameter/, ""],
    ["__proto__=1&constructor=2", /“__proto__” is no parameter/, ""],
    ["q=***", /“\*\*\*” holds no word/, ""],
    [`q=${"a".repeat(201)}`, /longer than 200 characters/, ""],
    ["minister=%3Cscript%3Ealert(1)%3C/script%3E", /“<script>alert\(1\)<\/script>” is not/, ""],
    [`minister=${"x".repeat(8000)}`, /“x{60}…” is not/, ""],
    [`q=a&x=${"x".repeat(9000)}`, /longer than 8192 characters; nothing of it was read/, ""],
  ])("%s", (query, problem, rest) => {
    const { view, problems } = parse(query);
    expect(problems.join("\n")).toMatch(problem);
    expect(formatView(view)).toBe(rest);
  });
});

test("no query throws, and whatever was read can be written and read again", () => {
  const random = makeRandom(3);
  const pieces = [
    "minister",
    "=",
    "&",
    "wang-yi",
    "%",
    "%E0%A4%A",
    "q=",
    "sort=-",
    ",",
    "\ud800",
    "\u0000",
    "<b>",
    "year=2021",
    "from=2021",
    "&to=20",
    "open=",
    "events=on",
    "hide=acts",
    "+",
    "__proto__",
    "[]=1",
  ];
  for (let i = 0; i < 600; i++) {
    const query = Array.from(
      { length: 1 + Math.floor(random() * 12) },
      () => pieces[Math.floor(random() * pieces.length)],
    ).join("");
    const { view } = parse(query);
    expect(parse(formatView(view))).toEqual({ view, problems: [] });
  }
});

test("half a surrogate pair in a view does not throw", () => {
  expect(formatView({ ...WHOLE, words: "a\ud800b" })).toBe("q=a%EF%BF%BDb");
});
