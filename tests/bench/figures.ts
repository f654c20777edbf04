import { ACTS } from "../../lib/codebook/acts";
import { TOPICS } from "../../lib/codebook/topics";
import { buildColumns, type Columns } from "../../lib/corpus/columns";
import type { Call, Person, Side } from "../../lib/corpus/corpus";
import { callFigures } from "../../lib/figures/calls";
import { facets } from "../../lib/figures/facets";
import { headline } from "../../lib/figures/headline";
import { heat } from "../../lib/figures/heat";
import { participants } from "../../lib/figures/participants";
import { raised } from "../../lib/figures/raised";
import { sidesApart } from "../../lib/figures/sides-apart";
import { timeLine } from "../../lib/figures/time-line";
import { familyTrend } from "../../lib/figures/trend";
import { wordShares } from "../../lib/figures/word-shares";
import { describeView } from "../../lib/view/describe";
import { type Match, matchView } from "../../lib/view/match";
import { orderRows } from "../../lib/view/order";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { makeRandom } from "../view/random";

const ROWS = 1_000_000;
const ROWS_A_CALL = 20;

/** Columns of made-up calls, 20 rows each, over 40 years and 60 persons of 12 countries. */
function makeColumns(length: number): Columns {
  const random = makeRandom(1);
  const upTo = (count: number) => Math.floor(random() * count);
  const countries = Array.from({ length: 12 }, (_, i) => `Country ${i}`);
  const sides: Side[] = [...countries, "both"].map((name) => ({
    id: name.toLowerCase().replace(" ", "-"),
    name,
  }));
  const speakers = Array.from({ length: 60 }, (_, i): Person => {
    const name = `Person ${i}`;
    return { id: `person-${i}`, name, short: name, country: countries[i % 12] ?? "", groups: ["ministers"] };
  });
  const dates = Array.from({ length: Math.ceil(length / ROWS_A_CALL) }, () => [
    1985 + upTo(40),
    1 + upTo(12),
    1 + upTo(28),
  ]);
  const days = dates.map((date) => date.map((part) => String(part).padStart(2, "0")).join("-")).sort();
  const calls = days.map((date, i): Call => {
    const people = [upTo(60), upTo(60)];
    const participants = people.map((person) => ({
      person,
      name: "",
      country: countries[person % 12] ?? "",
      office: "",
    }));
    const id = `${date}-call-${i}`;
    const fixed = {
      dateBasis: "stated",
      level: "ministers",
      requestedBy: null,
      requestInferred: false,
    } as const;
    return { id, date, year: Number(date.slice(0, 4)), title: id, participants, readouts: [i], ...fixed };
  });
  const each = <T>(fill: (at: number) => T) => Array.from({ length }, (_, at) => fill(at));
  const callOf = (at: number) => Math.floor(at / ROWS_A_CALL);
  const speaker = Int32Array.from(
    each((at) => (random() < 0.05 ? -1 : (calls[callOf(at)]?.participants[upTo(2)]?.person ?? -1))),
  );
  const topics = Uint32Array.from(
    each(() => ((2 ** upTo(TOPICS.length)) | (2 ** upTo(TOPICS.length))) >>> 0),
  );
  return {
    length,
    calls,
    speakers,
    sides,
    readouts: calls.map((_, call) => ({ file: `${call}.txt`, call, narration: 40 })),
    call: Uint32Array.from(each(callOf)),
    readout: Uint32Array.from(each(callOf)),
    speaker,
    side: Uint16Array.from(speaker, (person) => (person < 0 ? 12 : person % 12)),
    topics,
    firsts: topics.map((mask, at) => (at % ROWS_A_CALL < 3 ? mask : 0)),
    acts: Uint16Array.from(each(() => 2 ** upTo(ACTS.length))),
    words: Uint16Array.from(each(() => 5 + upTo(60))),
    row: Uint32Array.from(each((at) => at)),
    textRank: Uint32Array.from(each(() => upTo(length))),
  };
}

/** The median of some runs, in milliseconds. */
function time(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function report(title: string, columns: Columns, view: View, runs: number): void {
  const match: Match = matchView(columns, view);
  const steps: [string, () => unknown][] = [
    ["match", () => matchView(columns, view)],
    ["trend", () => familyTrend(columns, view, match)],
    ["raised", () => raised(columns, view, match)],
    ["participants", () => participants(columns, view, match)],
    ["calls", () => callFigures(columns, view, match)],
    ["time line", () => timeLine(columns, view, match)],
    ["heat", () => heat(columns, view, match)],
    ["sides apart", () => sidesApart(columns, view, match)],
    ["word shares", () => wordShares(columns, view, match)],
    ["facets", () => facets(columns, view)],
    ["headline", () => headline(columns, view, match)],
    ["sentence", () => describeView(view, columns, match)],
    ["order by date", () => orderRows(columns, match.rows, [{ column: "date", desc: true }])],
  ];
  const times = steps.map(([name, run]) => [name, time(run, runs)] as const);
  console.log(`${title}: ${match.rows.length} of ${columns.length} rows in the view`);
  for (const [name, ms] of times) console.log(`  ${name.padEnd(14)}${ms.toFixed(2).padStart(9)} ms`);
  console.log(
    `  ${"all".padEnd(14)}${times
      .reduce((sum, [, ms]) => sum + ms, 0)
      .toFixed(2)
      .padStart(9)} ms`,
  );
}

const gold = goldCorpus();
console.log(`columns of the five calls: ${time(() => buildColumns(gold.corpus), 21).toFixed(2)} ms`);
report("five calls, whole", gold.columns, WHOLE, 101);
report(
  "five calls, Wang Yi on Afghanistan",
  gold.columns,
  { ...WHOLE, ministers: ["wang-yi"], topics: ["afghanistan"] },
  101,
);
const many = makeColumns(ROWS);
report("a million rows, whole", many, WHOLE, 5);
report(
  "a million rows, one person on one topic",
  many,
  { ...WHOLE, ministers: ["person-1"], topics: ["afghanistan"] },
  5,
);
report("a million rows, by call", many, { ...WHOLE, grouping: "call", years: [2000] }, 5);
