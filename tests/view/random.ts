import { ACTS } from "../../lib/codebook/acts";
import { FAMILIES, TOPICS } from "../../lib/codebook/topics";
import type { Names } from "../../lib/corpus/corpus";
import { FORMS, GROUPINGS, MEASURES, ORDERS, RAISED_FORMS } from "../../lib/view/options";
import { TABLE_COLUMNS } from "../../lib/view/table-columns";
import { type View, WHOLE } from "../../lib/view/view";

/** A stream of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Some of the values in any order, often none. */
function some<T>(random: () => number, all: readonly T[], most = all.length): T[] {
  if (random() < 0.5) return [];
  const left = [...all];
  const chosen: T[] = [];
  for (let i = Math.ceil(random() * most); i > 0 && left.length > 0; i--) {
    chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return chosen;
}

const WORDS = [
  "trade",
  '"core interests"',
  "sanction*",
  "Çavuşoğlu",
  "50%",
  "a&b=c",
  "x+y",
  "#1",
  "U.S.",
  "中国",
  "é,è",
  "🙂 peace",
  'trade | "core interests" OR sanction*',
];

/** First and last day of some period of the corpus's years, often open on one side or both. */
function randomPeriod(random: () => number): [from: string, to: string] {
  const day = () => {
    const [year, month, day] = [2021 + random() * 4, 1 + random() * 12, 1 + random() * 28].map(Math.floor);
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  };
  const [from = "", to = ""] = [day(), day()].sort();
  return [random() < 0.7 ? "" : from, random() < 0.7 ? "" : to];
}

/** Any view of these names. */
export function randomView(random: () => number, names: Names): View {
  const inGroup = (level: "ministers" | "leaders" | "officials") =>
    some(
      random,
      names.speakers.filter((person) => person.groups.includes(level)).map(({ id }) => id),
    );
  const [from, to] = randomPeriod(random);
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  return {
    ...WHOLE,
    ministers: inGroup("ministers"),
    leaders: inGroup("leaders"),
    officials: inGroup("officials"),
    speakers: some(
      random,
      names.speakers.map(({ id }) => id),
    ),
    sides: some(
      random,
      names.sides.map(({ id }) => id),
    ),
    topics: some(
      random,
      TOPICS.map(({ id }) => id),
      4,
    ),
    families: some(
      random,
      FAMILIES.map(({ id }) => id),
      2,
    ),
    years: some(random, [...new Set(names.calls.map(({ year }) => year))]),
    from,
    to,
    acts: some(
      random,
      ACTS.map(({ id }) => id),
      3,
    ),
    words: some(random, WORDS, 2).join(" "),
    calls: some(
      random,
      names.calls.map(({ id }) => id),
    ),
    measure: one(MEASURES),
    grouping: one(GROUPINGS),
    form: one(FORMS),
    open: some(
      random,
      FAMILIES.map(({ id }) => id),
    ),
    interval: random() < 0.5,
    events: random() < 0.5,
    behind: random() < 0.5,
    order: one(ORDERS),
    raised: one(RAISED_FORMS),
    sort: some(random, TABLE_COLUMNS, 3).map((column) => ({ column, desc: random() < 0.5 })),
    hidden: some(random, TABLE_COLUMNS, TABLE_COLUMNS.length - 1),
  };
}
