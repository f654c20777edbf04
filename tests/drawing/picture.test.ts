import { describe, expect, test } from "vitest";
import { FIGURES, type FigureId } from "../../lib/drawing/compose";
import { sideHues } from "../../lib/drawing/hues";
import { GROUND } from "../../lib/drawing/palette";
import { drawPicture, formatPicture } from "../../lib/drawing/picture";
import type { Scene, Shape } from "../../lib/drawing/scene";
import { matchView } from "../../lib/view/match";
import { type View, WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";

const { corpus, columns } = goldCorpus();
const readouts = corpus.readouts.map(({ fields: { issuer, toldBy } }) => ({ issuer, toldBy }));
const ADDRESS = "https://readouts.example/?minister=wang-yi&topic=afghanistan#figure-topics";

function compose(id: FigureId, change: Partial<View> = {}) {
  const view = { ...WHOLE, ...change };
  return FIGURES[id]({
    columns,
    readouts,
    hues: sideHues(columns.sides),
    view,
    match: matchView(columns, view),
  });
}

const wordsIn = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) =>
    shape.kind === "mark" ? wordsIn(shape.shapes) : shape.kind === "words" ? [shape.text] : [],
  );
const textOf = ({ shapes }: Scene) => wordsIn(shapes).join(" ").replaceAll("- ", "-");

describe.each(Object.keys(FIGURES) as FigureId[])("%s as a picture", (id) => {
  test.each([300, 760, 2000])(
    "at %i px it stands alone: headline, measures, note, source, address",
    (width) => {
      const figure = compose(id);
      const picture = drawPicture(figure, width, ADDRESS);
      const { headline, measures, note, source } = figure.caption;
      expect(picture.width).toBe(width);
      for (const words of [headline, measures, note, source]) expect(textOf(picture)).toContain(words);
      expect(textOf(picture).replaceAll(" ", "")).toContain(ADDRESS.replaceAll(" ", ""));
    },
  );

  test("as a file it is XML with a title, a description and text as text", () => {
    const figure = compose(id, { words: "" });
    const svg = formatPicture(figure, { width: 760, address: ADDRESS });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="760"/);
    expect(svg).toContain(`<title id="title">${figure.caption.headline}</title>`);
    expect(svg).toContain("<desc id=");
    expect(svg).toContain("minister=wang-yi&amp;topic=afghanistan");
    expect(svg).not.toMatch(/undefined|NaN|var\(|transparent/);
    expect(tagsLeftOpen(svg)).toEqual([]);
  });

  test("without a statement it says so in words, at any width", () => {
    const figure = compose(id, { speakers: ["qin-gang"], topics: ["haniyeh-assassination"] });
    const picture = drawPicture(figure, 300, ADDRESS);
    if (figure.isEmpty) expect(textOf(picture)).toContain("Nothing to draw");
    else expect(picture.shapes.some(({ kind }) => kind === "mark")).toBe(true);
  });
});

describe("formatPicture", () => {
  const lines = { form: "lines", measure: "share" } as const;

  test("has the axes that the page lets another painter draw", () => {
    const svg = formatPicture(compose("topics", lines), { width: 760, address: ADDRESS });
    expect(svg).toContain(">40 %<");
  });

  test("a mark says what it counts, and nothing that only a page can do", () => {
    const svg = formatPicture(compose("topics", lines), { width: 760, address: ADDRESS });
    expect(svg).toContain("<title>Bilateral ties, 2021: 20 of 42 statements, in 2 of 2 calls</title>");
    expect(svg).not.toMatch(/<title><|Press/);
  });

  test.each([
    ["light", "#ffffff", GROUND.ink.light],
    ["dark", GROUND.paper.dark, GROUND.ink.dark],
  ] as const)("%s lies on %s with ink %s", (theme, ground, ink) => {
    const svg = formatPicture(compose("topics"), { width: 760, address: ADDRESS, theme });
    expect(/<rect [^>]*fill="(#\w+)"/.exec(svg)?.[1]).toBe(ground);
    expect(/<text [^>]*fill="(#\w+)"/.exec(svg)?.[1]).toBe(ink);
  });

  test("type is smaller where other letters than the page's may be shown", () => {
    const sizes = [true, false].map((hasLetters) => {
      const svg = formatPicture(compose("topics"), { width: 760, address: ADDRESS, hasLetters });
      return Number(/font-size="([\d.]+)"/.exec(svg)?.[1]);
    });
    expect(sizes).toEqual([21, 18.5]);
  });
});

/** The names of elements that begin and do not end, or end in another order. */
function tagsLeftOpen(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = "", self] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return [name];
    } else if (!self) open.push(name);
  }
  return open;
}
