import { describe, expect, test } from "vitest";
import { paletteCss } from "../app/theme/css";
import families from "../lib/codebook/families.json";
import { composeChanges } from "../lib/drawing/compose";
import { familyHue, sideHues } from "../lib/drawing/hues";
import { FAMILY_HUES, GROUND, HUES, type HueName, OTHER_HUES, SIDE_HUES } from "../lib/drawing/palette";
import { colourOf } from "../lib/drawing/svg";
import { goldCorpus } from "./corpus/make";
import { inputOf, marksOf } from "./drawing/shapes";
import { contrast, distance, EYES } from "./seen-colours";

const THEMES = ["light", "dark"] as const;
const KINDS = Object.keys(EYES) as (keyof typeof EYES)[];

/** Grounds on which words stand. */
const GROUNDS = ["paper", "raised", "wash"] as const;

const pairsOf = <T>(all: readonly T[]) =>
  all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));

/** The pairs of hues whose marks look nearer to each other than `least`, to some kind of eyes in some theme. */
function tooNear(hues: readonly HueName[], least: number): string[] {
  return pairsOf(hues).flatMap(([one, other]) =>
    THEMES.flatMap((theme) =>
      KINDS.flatMap((eyes) => {
        const apart = distance(HUES[one].mark[theme], HUES[other].mark[theme], eyes);
        return apart < least ? [`${one} and ${other}, ${theme}, ${eyes}: ${apart.toFixed(3)}`] : [];
      }),
    ),
  );
}

/** What is written in the cells of a heat map whose calls have a share of every size: ink, and the colour it stands on. */
function heatWords(theme: (typeof THEMES)[number]) {
  const { columns } = goldCorpus();
  const cells = marksOf(composeChanges(inputOf(columns)).draw(1000)).filter(
    ({ at }) => at[0] >= 0 && at[1] > 0,
  );
  return cells.flatMap(({ shapes }) => {
    const colour = colourOf(theme);
    const ground = shapes.reduce(
      (under, shape) => (shape.kind === "rect" ? mix(colour(shape.fill), under, shape.opacity ?? 1) : under),
      GROUND.paper[theme] as string,
    );
    return shapes.flatMap((shape) =>
      shape.kind === "words" ? [[shape.fill as "ink" | "ink-soft", ground] as const] : [],
    );
  });
}

/** A colour over another, `part` of it. */
function mix(over: string, under: string, part: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(over, at) * part + channel(under, at) * (1 - part)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

describe.each(THEMES)("contrast, %s", (theme) => {
  test.each(Object.entries(HUES))("%s: marks 3:1 and words 4.5:1", (_, hue) => {
    for (const ground of GROUNDS) {
      if (ground !== "wash")
        expect(contrast(hue.mark[theme], GROUND[ground][theme])).toBeGreaterThanOrEqual(3);
      expect(contrast(hue.word[theme], GROUND[ground][theme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.entries(HUES))("what is written on a mark of %s: 4.5:1", (_, hue) => {
    expect(contrast(hue.on[theme], hue.mark[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test("ink on the narration's part of a readout, and on a band without a call: 4.5:1", () => {
    for (const ground of ["rule", "wash"] as const)
      expect(contrast(GROUND.ink[theme], GROUND[ground][theme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(GROUND["ink-soft"][theme], GROUND.wash[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test("what is written in a cell of the heat map, however strong: 4.5:1", () => {
    for (const [ink, cell] of heatWords(theme))
      expect(contrast(GROUND[ink][theme], cell), `${ink} on ${cell}`).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...GROUNDS, "found"] as const)("ink on %s: 4.5:1 for both inks", (ground) => {
    expect(contrast(GROUND.ink[theme], GROUND[ground][theme])).toBeGreaterThanOrEqual(7);
    expect(contrast(GROUND["ink-soft"][theme], GROUND[ground][theme])).toBeGreaterThanOrEqual(4.5);
  });

  test("what frames a control or a focus is seen: 3:1", () => {
    for (const name of ["rule-strong", "focus"] as const)
      expect(contrast(GROUND[name][theme], GROUND.paper[theme])).toBeGreaterThanOrEqual(3);
  });
});

describe("hues are told apart, by colour-blind eyes too", () => {
  test("the measure itself: red and green of one lightness are near to deuteranopes", () => {
    expect(distance("#c03a2b", "#6d7a1e", "normal")).toBeGreaterThan(0.15);
    expect(distance("#c03a2b", "#6d7a1e", "deuteranopia")).toBeLessThan(0.08);
  });

  test("warm and cool, the two sides of most corpora, are far apart", () => {
    expect(tooNear(["warm", "cool"], 0.15)).toEqual([]);
  });

  test("sides", () => expect(tooNear([...SIDE_HUES, "neutral"], 0.07)).toEqual([]));

  test("each side, and both together, beside the narration in a bar of words", () => {
    for (const theme of THEMES)
      for (const eyes of KINDS)
        for (const hue of [...SIDE_HUES, "neutral"] as const)
          expect(
            distance(HUES[hue].mark[theme], GROUND.rule[theme], eyes),
            `${hue}, ${theme}, ${eyes}`,
          ).toBeGreaterThan(0.2);
  });

  test("the pale unfiltered figure and the mark before it", () => {
    for (const theme of THEMES)
      for (const eyes of KINDS)
        for (const hue of Object.values(FAMILY_HUES))
          expect(distance(HUES[hue].mark[theme], GROUND.rule[theme], eyes)).toBeGreaterThan(0.15);
  });

  test("a side or a family without a hue of its own is told from those that have one", () =>
    expect(tooNear(["grey", "warm", "cool"], 0.07)).toEqual([]));

  test("families of topics in both hues of each, any of which can stand on any other in a column", () =>
    expect(tooNear([...Object.values(FAMILY_HUES), ...Object.values(OTHER_HUES)], 0.09)).toEqual([]));

  test("the two hues of a family, which stand on each other by turns", () => {
    for (const [one, other] of Object.entries(OTHER_HUES))
      expect(tooNear([one as HueName, other], 0.1)).toEqual([]);
  });
});

describe("which hue is whose", () => {
  const sides = (...ids: string[]) => sideHues(ids.map((id) => ({ id, name: id })));

  test("China is warm and Iran cool, whoever else is there", () => {
    expect(sides("china", "iran", "both")).toMatchObject({ china: "warm", iran: "cool", both: "neutral" });
    expect(sides("russia", "iran", "china")).toMatchObject({ china: "warm", iran: "cool", russia: "violet" });
  });

  test("two other countries get the warm and the cool one", () => {
    expect(sides("russia", "turkiye", "both")).toMatchObject({ russia: "warm", turkiye: "cool" });
  });

  test("beyond the table a side is grey", () => {
    expect(sides("a", "b", "c", "d", "e", "f").f).toBe("grey");
  });

  test("every family of the codebook has a hue of its own", () => {
    const hues = families.map(({ id }) => familyHue(id));
    expect(hues).not.toContain("grey");
    expect(new Set(hues).size).toBe(families.length);
  });
});

test("the style sheet has every colour in both themes", () => {
  const css = paletteCss();
  for (const [name, { mark, word, on }] of Object.entries(HUES))
    for (const theme of THEMES) {
      expect(css).toContain(`--${name}-mark:${mark[theme]}`);
      expect(css).toContain(`--${name}-word:${word[theme]}`);
      expect(css).toContain(`--${name}-on:${on[theme]}`);
    }
});
