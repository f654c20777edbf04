import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ReadoutError } from "../../lib/readout/error";
import { parseReadout, type Readout } from "../../lib/readout/parse";

const read = (path: string) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8").replace(/^\ufeff/, "");
const json = (path: string) => JSON.parse(read(path));

const references = [
  ...readdirSync(new URL("../gold/", import.meta.url)).map(
    (name) => ["seeds/", "tests/gold/", name] as const,
  ),
  ...readdirSync(new URL("../written/readouts/", import.meta.url))
    .filter((name) => name.endsWith(".json"))
    .map((name) => ["tests/written/readouts/", "tests/written/readouts/", name] as const),
];

describe("parseReadout cuts the reference readouts as they were cut by hand", () => {
  test.each(references)("%s%s%s", (texts, codings, name) => {
    const text = read(texts + name.replace(".json", ".txt"));
    const coding = json(codings + name);
    const readout = parseReadout(name, text);
    const rows: { n: number; paragraph: number; start: number; end: number }[] = coding.sentences;
    const expected = new Map(rows.map(({ n, paragraph, start, end }) => [n, { n, paragraph, start, end }]));
    expect(readout.sentences.map(({ n, paragraph, start, end }) => ({ n, paragraph, start, end }))).toEqual([
      ...expected.values(),
    ]);
    expect(readout.published?.date ?? null).toBe(coding.call.publishedDate);
    expect(readout.issuer?.name ?? null).toBe(coding.call.issuer);
  });
});

const first = ({ sentences }: Readout) => sentences[0]?.text;
const titleOf = ({ title, text }: Readout) => title && text.slice(title.start, title.end);
const LEDE =
  "Chinese Foreign Minister Wang Yi on Thursday held phone talks with his Iranian counterpart Abbas Araghchi.";

describe("parseReadout finds the lede under every header", () => {
  test.each([
    ["a header date on its line", ` date 2021-12-30 ${LEDE}`, null],
    [
      "a headline between the header date and the dateline",
      ` date 2022-01-02 Wang Yi holds phone talks with Iranian FM BEIJING, Dec. 31 (Xinhua) -- ${LEDE}`,
      "Wang Yi holds phone talks with Iranian FM",
    ],
    [
      "a headline between the header date and the lede",
      `date 2021-12-30 Chinese FM holds phone talks with Iranian counterpart ${LEDE}`,
      "Chinese FM holds phone talks with Iranian counterpart",
    ],
    [
      "page furniture of a newspaper",
      `Wang Yi speaks by phone with Araghchi\nBy Xu Keyue\nPublished: Aug 30, 2021 12:10 AM\nShare\nFont size: A A A\n\n${LEDE}`,
      "Wang Yi speaks by phone with Araghchi",
    ],
    [
      "an agency's page, byline and dateline",
      `Home>>China\nChinese FM holds phone talks\n(Xinhua) 08:21, August 12, 2024\n\nBEIJING, Aug. 11 (Xinhua) -- ${LEDE}`,
      "Chinese FM holds phone talks",
    ],
    [
      "a headline that ends with a full stop above a timestamp",
      `Wang Yi and Araghchi spoke by phone.\n2024-08-11 10:00\n\n${LEDE}`,
      "Wang Yi and Araghchi spoke by phone.",
    ],
    ["a dateline on a line of its own", `TEHRAN, Aug. 18 (MNA) –\n${LEDE}`, null],
    ["nothing", LEDE, null],
  ])("%s", (_about, text, title) => {
    const readout = parseReadout("x.txt", `${text}\n\nWang said yes.\n`);
    expect(first(readout)).toBe(LEDE);
    expect(titleOf(readout)).toBe(title);
  });
});

describe("parseReadout keeps the whole text and nothing below it", () => {
  test.each([
    ["closing date of a ministry", "\n\nNew Delhi\nFebruary 26, 2021"],
    ["related stories", "\n\nRELATED ARTICLES\nChina, US hold talks\nIran agrees to talks."],
    ["print code", "\n\n9218**2050\nNews ID 84993021"],
    ["end mark", " Enditem"],
    ["end sign", " ■"],
    ["agency's sign and time", "\n-- SPA\n13:02 LOCAL TIME 10:02 GMT\n0009"],
    ["share buttons", "\nSuggest to a friend\nPrint"],
  ])("%s", (_about, footer) => {
    const { sentences } = parseReadout(
      "x.txt",
      `2024-08-11\n\n${LEDE}\n\nWang said yes. He left${footer ? "." : ""}${footer}`,
    );
    expect(sentences.map(({ text }) => text)).toEqual([LEDE, "Wang said yes.", "He left."]);
  });

  test("photo lines between paragraphs are no sentences, short paragraphs are", () => {
    const { sentences } = parseReadout(
      "x.txt",
      `${LEDE}\n\n(Photo: Xinhua)\n\nIsm and hegemonism.\n\nThey will meet in June`,
    );
    expect(sentences.map(({ text }) => text)).toEqual([
      LEDE,
      "Ism and hegemonism.",
      "They will meet in June",
    ]);
  });

  test("a closing date line does not make the text above it a headline", () => {
    const { sentences } = parseReadout("x.txt", `Press release\n\n${LEDE}\n\nAugust 13, 2015`);
    expect(sentences.map(({ text }) => text)).toEqual([LEDE]);
  });
});

test("lines broken at a fixed width are one paragraph between empty lines", () => {
  const text = `Phone talks\n\n${LEDE.replace(" held", "\nheld").replace("Iranian ", "Iranian\n")}\n\nWang said that China is ready to\nwork with Iran. Iran\nagreed to it, and both were\nglad.\n`;
  const { sentences, paragraphs } = parseReadout("x.txt", text);
  expect(paragraphs).toHaveLength(2);
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2]);
});

describe("published date", () => {
  test.each([
    ["Updated: Aug 31, 2021\nPublished: Aug 30, 2021", "2021-08-30"],
    ["08/09/2021", "2021-09-08"],
    ["THE WHITE HOUSE\n08/09/2021", "2021-08-09"],
    ["08/09/2021\nAugust 8, 2021 10:00", "2021-08-09"],
  ])("%s", (header, date) => {
    expect(parseReadout("x.txt", `${header}\n\n${LEDE}`).published?.date).toBe(date);
  });

  test("is the dateline's where the header has none, with the year of the lede", () => {
    const { published } = parseReadout(
      "x.txt",
      "BEIJING, Jan. 2 (Xinhua) -- On January 1, 2024, Wang Yi had a call with Araghchi.",
    );
    expect(published).toMatchObject({ date: "2024-01-02", from: "dateline" });
  });

  test("a dateline in December under a header of January is the old year's", () => {
    const { dateline } = parseReadout("x.txt", `date 2022-01-01\n\nBEIJING, Dec. 31 (Xinhua) -- ${LEDE}`);
    expect(dateline?.date).toBe("2021-12-31");
  });
});

describe("errors name file, line and the way out", () => {
  test.each(["", " \n\t\u00a0\n", "***\n\n---"])("%j", (text) => {
    expect(() => parseReadout("seeds/x.txt", text)).toThrow(ReadoutError);
    expect(() => parseReadout("seeds/x.txt", text)).toThrow(
      /^seeds\/x\.txt:1: .+; expected the text of a readout/,
    );
  });
});
