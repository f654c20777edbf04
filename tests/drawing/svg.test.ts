import { describe, expect, test } from "vitest";
import { FIGURES } from "../../lib/drawing/compose";
import { elementOf } from "../../lib/drawing/element";
import { GROUND, HUES } from "../../lib/drawing/palette";
import { drawPoster, roomIn, shift } from "../../lib/drawing/poster";
import type { Scene, Shape } from "../../lib/drawing/scene";
import { colourOf, formatSvg } from "../../lib/drawing/svg";
import { goldCorpus } from "../corpus/make";
import { boxOf, inputOf, outside, overlaps, shapesOf, wholeOf, wordsOf } from "./shapes";

const { columns } = goldCorpus();
const INKS = new Set([
  ...Object.keys(GROUND),
  ...Object.keys(HUES).flatMap((hue) => ["mark", "word", "on"].map((use) => `${hue}-${use}`)),
]);

/** Reads XML as strictly as these files need it: every element closed in order, every sign escaped. */
function checkXml(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/gi,
    (_, end, name, __, empty) => {
      names.push(name);
      if (end) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
      return "";
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
  return names;
}

const words = (text: string): Shape => ({ kind: "words", x: 1, y: 2, text, fill: "ink", size: 12 });
const sceneOf = (...shapes: Shape[]): Scene => ({ width: 100, height: 50, shapes });
const svgOf = (scene: Scene, title = "Title") =>
  formatSvg(scene, { theme: "light", title, desc: "Description" });

describe("a shape as an element", () => {
  test.each([
    [
      { kind: "rect", x: 1.234, y: 2, width: 3, height: 4, fill: "rule" },
      { tag: "rect", attributes: { x: 1.2, y: 2, width: 3, height: 4, fill: "[rule]" } },
    ],
    [
      { kind: "line", from: [0, 1], to: [2, 3], stroke: "ink", dashes: "2 3" },
      { tag: "line", attributes: { x1: 0, y1: 1, x2: 2, y2: 3, stroke: "[ink]", strokeDasharray: "2 3" } },
    ],
    [
      { kind: "path", d: "M0 0h1", stroke: "ink", by: [5, 6] },
      {
        tag: "path",
        attributes: {
          d: "M0 0h1",
          fill: "none",
          stroke: "[ink]",
          strokeLinejoin: "round",
          transform: "translate(5 6)",
        },
      },
    ],
    [
      { kind: "words", x: 0, y: 9, text: "of 42", fill: "ink-soft", size: 12, bold: true, anchor: "end" },
      {
        tag: "text",
        attributes: { x: 0, y: 9, fill: "[ink-soft]", fontSize: 12, fontWeight: 600, textAnchor: "end" },
        text: "of 42",
      },
    ],
  ] as const)("%o", (shape, element) =>
    expect(elementOf(shape as Parameters<typeof elementOf>[0], (ink) => `[${ink}]`)).toEqual(element),
  );
});

describe("an SVG file", () => {
  test("signs of XML are escaped wherever text stands", () => {
    const nasty = `<b>"A" & 'B'</b>`;
    const mark: Shape = {
      kind: "mark",
      words: nasty,
      at: [0, 0],
      of: {},
      area: { x: 0, y: 0, width: 1, height: 1 },
      shapes: [words(nasty) as Exclude<Shape, { kind: "mark" }>],
    };
    const svg = svgOf(sceneOf(mark, words(nasty)), nasty);
    expect(checkXml(svg)).not.toContain("b");
    expect(svg.match(/&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;\/b&gt;/g)).toHaveLength(4);
  });

  test("no control character, no half of a letter", () => {
    expect(svgOf(sceneOf(words("a\u0000b\u0008c\ud800d\ufffee🙂")))).toContain(">abcde🙂</text>");
  });

  test("it names itself, and its ground is what is asked for", () => {
    const svg = formatSvg(sceneOf(), { theme: "dark", title: "T", desc: "D", ground: "#ffffff" });
    expect(svg).toContain('<title id="title">T</title><desc id="desc">D</desc>');
    expect(svg).toContain('<rect width="100" height="50" fill="#ffffff"/>');
    expect(svgOf(sceneOf())).not.toContain("<rect");
  });

  test.each(Object.keys(FIGURES) as (keyof typeof FIGURES)[])(
    "%s is well-formed, in colours of the palette, the same in both themes but for these",
    (id) => {
      const { draw } = FIGURES[id](inputOf(columns, { events: true, interval: true, behind: true }));
      const scene = wholeOf(draw(704));
      for (const shape of shapesOf(scene))
        for (const ink of [
          "fill" in shape ? shape.fill : undefined,
          "stroke" in shape ? shape.stroke : undefined,
        ])
          if (ink !== undefined) expect(INKS).toContain(ink);
      const [light, dark] = (["light", "dark"] as const).map((theme) =>
        formatSvg(scene, { theme, title: "T", desc: "D" }),
      ) as [string, string];
      checkXml(light);
      expect(light).not.toMatch(/undefined|NaN|var\(/);
      expect(dark).not.toBe(light);
      expect(dark.replace(/#[0-9a-f]{6}/g, "#")).toBe(light.replace(/#[0-9a-f]{6}/g, "#"));
    },
  );

  test.each([
    ["ink", GROUND.ink],
    ["ink-soft", GROUND["ink-soft"]],
    ["warm-mark", HUES.warm.mark],
    ["iris-on", HUES.iris.on],
  ] as const)("%s has its colour", (ink, { light, dark }) =>
    expect([colourOf("light")(ink), colourOf("dark")(ink)]).toEqual([light, dark]),
  );
});

describe("a poster", () => {
  const { draw, caption } = FIGURES.topics(inputOf(columns));
  const chart = wholeOf(draw(roomIn(640)));
  const poster = drawPoster(chart, caption, "http://localhost/?by=year");

  test("is as wide as asked for, and nothing reaches out of it or lies on other words", () => {
    expect(poster.width).toBe(640);
    expect([...outside(poster), ...overlaps(poster)]).toEqual([]);
  });

  test("says all that the figure says, in whole", () => {
    const said = wordsOf(poster)
      .map(({ text }) => text)
      .join(" ");
    for (const text of [
      caption.headline,
      caption.measures,
      caption.note,
      caption.source,
      "http://localhost/?by=year",
    ])
      expect(said).toContain(text);
  });

  test("moves every kind of shape", () => {
    for (const shape of shapesOf(chart).filter(({ kind }) => kind !== "path")) {
      const [before, after] = [boxOf(shape), boxOf(shift(shape, 7, 11) as typeof shape)];
      expect(after.left - before.left).toBeCloseTo(7);
      expect(after.bottom - before.bottom).toBeCloseTo(11);
    }
    expect(shift({ kind: "path", d: "M0 0", by: [1, 2] }, 7, 11)).toMatchObject({ by: [8, 13] });
  });
});
