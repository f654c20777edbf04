import { describe, expect, test } from "vitest";
import type { Columns } from "../../lib/corpus/columns";
import { composeTopics } from "../../lib/drawing/compose";
import { labelledPeriods } from "../../lib/drawing/trend/period-axis";
import type { TrendScene } from "../../lib/drawing/trend/trend-scene";
import { GROUPINGS } from "../../lib/view/options";
import type { View } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { inputOf, marksOf, wordsOf } from "./shapes";

const { columns: gold } = goldCorpus();
const draw = (view: Partial<View>, columns: Columns, width = 704): TrendScene =>
  composeTopics(inputOf(columns, view)).draw(width);
const textsOf = (scene: TrendScene) => wordsOf(scene).map(({ text }) => text);

describe("the axis of time", () => {
  test.each(GROUPINGS)("by %s all bases have one form", (grouping) => {
    for (const width of [320, 480, 704, 1000, 1600]) {
      const bases = textsOf(draw({ grouping, open: [] }, gold, width)).filter((text) =>
        /^(of )?\d+( statements?)?$/.test(text),
      );
      const forms = new Set(
        bases
          .filter((text) => /^of|statement/.test(text))
          .map((text) => (text.startsWith("of") ? "of" : "statements")),
      );
      expect(forms.size).toBeLessThanOrEqual(1);
    }
  });

  test("wide columns tell the whole base, narrow ones the number, and calls where calls are counted", () => {
    expect(textsOf(draw({}, gold, 1000))).toContain("42 statements");
    expect(textsOf(draw({}, gold, 320))).toContain("of 42");
    expect(textsOf(draw({ measure: "calls" }, gold, 1000))).toContain("2 calls");
  });

  test("where not all names fit, those with a call come first", () => {
    const { time } = draw({ grouping: "month" }, gold, 480);
    const named = labelledPeriods(time);
    expect(named.length).toBeGreaterThan(1);
    expect(named.length).toBeLessThan(time.periods.length);
    for (const at of named) expect(time.periods[at]?.gap).toBe(false);
  });
});

describe("events", () => {
  test("stand where they were, are numbered in order, and are called context", () => {
    const { events, draw } = composeTopics(inputOf(gold, { events: true }));
    const scene = draw(1000);
    expect(events.length).toBeGreaterThan(3);
    const drawn = marksOf(scene).filter(({ words }) => words.startsWith("Context, not data: "));
    expect(drawn).toHaveLength(events.length);
    for (const [i, { place, label }] of events.entries()) {
      const mark = drawn[i];
      expect(mark?.words).toContain(label);
      expect(mark?.of).toEqual({});
      const line = mark?.shapes.find((shape) => shape.kind === "line");
      expect(line?.kind === "line" && line.from[0]).toBeCloseTo(scene.time.left + place * scene.time.cell);
      expect(line?.kind === "line" && line.dashes).toBeTruthy();
      expect(mark?.shapes.some((shape) => shape.kind === "words" && shape.text === String(i + 1))).toBe(true);
    }
  });

  test("are not there unless asked for", () => {
    expect(marksOf(draw({}, gold)).filter(({ words }) => words.startsWith("Context"))).toEqual([]);
  });
});
