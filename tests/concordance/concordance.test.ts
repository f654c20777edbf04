import { describe, expect, test } from "vitest";
import { type Concordance, concordance } from "../../lib/concordance/concordance";
import { parseConcordance } from "../../lib/concordance/query";
import { matchView } from "../../lib/view/match";
import { WHOLE } from "../../lib/view/view";
import { findWords, spansOfWords } from "../../lib/view/words";
import { goldCorpus, makeCorpus } from "../corpus/make";
import { makeRandom, randomView } from "../view/random";
import { DRAFTS, made, source, sourceOf } from "./source";

function ask(query: string, own = source, limit?: number): Concordance {
  const { problems, ...asked } = parseConcordance(query, own.columns);
  expect(problems).toEqual([]);
  return concordance(own, asked, limit) as Concordance;
}

const show = ({ lines }: Concordance) => lines.map(({ left, key, right }) => `${left}[${key}]${right}`);

describe("the places of words", () => {
  test.each<[string, string[]]>([
    [
      "q=support",
      [
        "We [support] peace; Russia supports us.",
        "Mutual [support] is our way.",
        "[Support], said both, is “mutual support”.",
        "Support, said both, is “mutual [support]”.",
        "Firm [support], not words.",
        "We will [support] Iran's core interests.",
      ],
    ],
    [
      "q=support*&year=2021&side=china",
      ["We [support] peace; Russia supports us.", "We support peace; Russia [supports] us."],
    ],
    ['q="mutual support"', ["[Mutual support] is our way.", "Support, said both, is “[mutual support]”."]],
    [
      'q=mutual | "mutual support"',
      ["[Mutual support] is our way.", "Support, said both, is “[mutual support]”."],
    ],
    ["q=we iran", ["[We] will support Iran's core interests.", "We will support [Iran]'s core interests."]],
    ["q=iran | firm", ["[Firm] support, not words.", "We will support [Iran]'s core interests."]],
    ['q="iran\'s core"', ["We will support [Iran's core] interests."]],
    ["q=support&minister=wang-yi&topic=terrorism", ["Mutual [support] is our way."]],
    ["q=line", []],
    ["q=support trade", []],
  ])("?%s", (query, lines) => {
    expect(show(ask(query))).toEqual(lines);
  });

  test("a line says when and who", () => {
    expect(ask("q=support").lines.map(({ date, speaker, side }) => [date, speaker, side])).toEqual([
      ["2021-02-10", "Wang Yi", "china"],
      ["2021-02-10", "Lavrov", "russia"],
      ["2021-02-10", "Both sides", "both"],
      ["2021-02-10", "Both sides", "both"],
      ["2023-05-05", "Qin Gang", "china"],
      ["2023-05-05", "Lavrov", "russia"],
    ]);
  });

  test("no words, no concordance", () => {
    expect(concordance(source, { view: WHOLE, order: "date" })).toBeNull();
  });
});

describe("the order of the lines", () => {
  test.each<[string, string[]]>([
    [
      "speaker",
      [
        "Mutual [support] is our way.",
        "We will [support] Iran's core interests.",
        "Firm [support], not words.",
        "We [support] peace; Russia supports us.",
        "[Support], said both, is “mutual support”.",
        "Support, said both, is “mutual [support]”.",
      ],
    ],
    [
      "left",
      [
        "[Support], said both, is “mutual support”.",
        "Firm [support], not words.",
        "Mutual [support] is our way.",
        "Support, said both, is “mutual [support]”.",
        "We [support] peace; Russia supports us.",
        "We will [support] Iran's core interests.",
      ],
    ],
    [
      "right",
      [
        "Support, said both, is “mutual [support]”.",
        "We will [support] Iran's core interests.",
        "Mutual [support] is our way.",
        "Firm [support], not words.",
        "We [support] peace; Russia supports us.",
        "[Support], said both, is “mutual support”.",
      ],
    ],
  ])("by %s", (order, lines) => {
    expect(show(ask(`q=support&sorted=${order}`))).toEqual(lines);
    expect(show(ask(`q=support&sorted=${order}`, source, 1))).toEqual(lines.slice(0, 1));
    expect(show(ask(`q=support&sorted=${order}`, source, 4))).toEqual(lines.slice(0, 4));
  });

  test("by the word beside the key, then the one beyond it; equal ones by date", () => {
    const texts = ["a c KEY b", "b c KEY a z", "b c KEY a", "a b KEY", "KEY b"];
    const own = makeCorpus(
      texts.map((text, i) => ({
        ...(DRAFTS[0] as (typeof DRAFTS)[number]),
        file: `${i}.txt`,
        date: `2021-01-0${i + 1}`,
        lines: [["Wang Yi", [], [], text]],
      })),
    );
    const shown = (order: string) => show(ask(`q=key&sorted=${order}`, sourceOf(own)));
    expect(shown("left")).toEqual(["[KEY] b", "a b [KEY]", "a c [KEY] b", "b c [KEY] a z", "b c [KEY] a"]);
    expect(shown("right")).toEqual(["a b [KEY]", "b c [KEY] a", "b c [KEY] a z", "a c [KEY] b", "[KEY] b"]);
  });
});

describe("hits per year", () => {
  test("stand beside what they are a part of, with the year without a call as a gap", () => {
    expect(ask("q=support").years).toEqual([
      { year: 2021, places: 4, statements: 3, base: 4, calls: 2, callsInCorpus: 2 },
      { year: 2022, places: null, statements: 0, base: 0, calls: 0, callsInCorpus: 0 },
      { year: 2023, places: 2, statements: 2, base: 2, calls: 1, callsInCorpus: 1 },
    ]);
  });

  test("of a view count in the view", () => {
    expect(ask("q=support&minister=wang-yi&topic=terrorism").years).toEqual([
      { year: 2021, places: 1, statements: 1, base: 2, calls: 2, callsInCorpus: 2 },
    ]);
    expect(ask("q=support&speaker=qin-gang&topic=terrorism").years).toEqual([]);
  });

  test("a year without a place is a zero", () => {
    expect(ask("q=firm").years.map(({ places }) => places)).toEqual([0, null, 1]);
  });
});

describe("what is shown, in words", () => {
  test.each([
    ["q=support", "6 places in 5 statements (1 by both sides together) with “support” in 2 calls."],
    ["q=support&speaker=qin-gang", "1 place in 1 statement by Qin Gang with “support” in 1 call."],
    ["q=nowhere", "No statement with “nowhere”."],
  ])("?%s", (query, sentence) => {
    expect(ask(query).sentence).toBe(sentence);
  });

  test("the beginning of a word is offered where the word is not there", () => {
    expect(ask("q=suppor").remedy).toEqual({ words: "suppor*", statements: 5 });
    expect(ask("q=suppor&speaker=qin-gang").remedy).toEqual({ words: "suppor*", statements: 1 });
    expect(ask("q=nowhere").remedy).toBeNull();
    expect(ask('q="firm suppor"').remedy).toBeNull();
    expect(ask("q=support").remedy).toBeNull();
  });
});

test("two speakers in one sentence are one place, with the names of those in the view", () => {
  const own = makeCorpus([DRAFTS[0] as (typeof DRAFTS)[number]]);
  const [, one, two] = own.corpus.statements;
  if (!one || !two) throw new Error("no rows");
  Object.assign(two, { start: one.start, end: one.end, n: one.n, key: one.key, text: one.text });
  const shared = sourceOf(own);
  expect(ask("q=peace", shared).lines).toMatchObject([{ speaker: "Wang Yi and Lavrov", key: "peace" }]);
  expect(ask("q=peace", shared)).toMatchObject({ places: 1, statements: 2 });
  expect(ask("q=peace&speaker=lavrov", shared).lines).toMatchObject([{ speaker: "Lavrov", key: "peace" }]);
});

test("agrees with the dashboard's search, for 300 views of the reference coding", () => {
  const gold = goldCorpus();
  const own = sourceOf(gold);
  const random = makeRandom(17);
  const words = [
    "china",
    "iran*",
    "the",
    '"the region"',
    "support* | oppos*",
    'both "two sides" OR peace',
    "a*",
  ];
  for (let i = 0; i < 300; i++) {
    const q = words[i % words.length] as string;
    const view = { ...(i % 3 === 0 ? WHOLE : randomView(random, gold.columns)), words: q };
    const match = matchView(gold.columns, view, findWords(own.index, q));
    const marked = Array.from(match.rows).flatMap((at) => {
      const text = own.index.texts[at] ?? "";
      return spansOfWords(text, q).map(({ start, end }) => [at, start, text.slice(start, end)]);
    });
    const lines = concordance(own, { view, order: "date" })?.lines ?? [];
    expect(lines.map(({ at, left, key }) => [at, left.length, key])).toEqual(marked);
  }
});

test("every order has the same lines, and the first of them are the first", () => {
  const own = sourceOf(goldCorpus());
  const all = (order: string, limit?: number) => show(ask(`q=the&sorted=${order}`, own, limit));
  for (const order of ["speaker", "left", "right"]) {
    expect(all(order).sort()).toEqual(all("date").sort());
    expect(all(order, 10)).toEqual(all(order).slice(0, 10));
  }
});

test("lines lead to the rows they are of", () => {
  for (const { at, left, key, right } of ask("q=support*").lines) {
    expect(made.corpus.statements[made.columns.row[at] ?? -1]?.text).toBe(left + key + right);
  }
});
