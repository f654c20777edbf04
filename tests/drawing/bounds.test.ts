import { describe, expect, test } from "vitest";
import { FIGURES, type FigureId } from "../../lib/drawing/compose";
import { FORMS, GROUPINGS, MEASURES, ORDERS } from "../../lib/view/options";
import type { View } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { columns as threeCalls } from "../figures/three-calls";
import { columns as threeSides } from "../figures/three-sides";
import { makeRandom, randomView } from "../view/random";
import { inputOf, outside, overlaps, shapesOf } from "./shapes";

/**
 * In no view does a shape reach out of its picture, do words lie on others, or is a number missing: as narrow as it
 * gets, on a phone, beside the table, on a tablet, and wide.
 */
const WIDTHS = [320, 358, 480, 704, 1000];
const IDS = Object.keys(FIGURES) as FigureId[];
const { columns } = goldCorpus();

describe.each(WIDTHS)("%i pixels wide", (width) => {
  const wrongIn = (ids: readonly FigureId[], views: readonly Partial<View>[], own = columns) =>
    views.flatMap((view) =>
      ids.flatMap((id) => {
        const { isEmpty, draw } = FIGURES[id](inputOf(own, view));
        const scene = draw(width);
        const missing = JSON.stringify(shapesOf(scene)).match(/NaN|Infinity|null|undefined/g) ?? [];
        if (isEmpty) return [];
        return [...outside(scene), ...overlaps(scene), ...missing].map(
          (wrong) => `${id} ${JSON.stringify(view)}: ${wrong}`,
        );
      }),
    );

  test("the trend in every form, grouping and measure", () => {
    const views = FORMS.flatMap((form) =>
      GROUPINGS.flatMap((grouping) => MEASURES.map((measure) => ({ form, grouping, measure }))),
    );
    expect(wrongIn(["topics"], views)).toEqual([]);
  });

  test("the other figures in every order", () => {
    expect(
      wrongIn(
        IDS.slice(1),
        ORDERS.map((order) => ({ order })),
      ),
    ).toEqual([]);
  });

  test("small corpora with gaps and three countries", () => {
    expect([...wrongIn(IDS, [{}], threeCalls), ...wrongIn(IDS, [{}], threeSides)]).toEqual([]);
  });

  test("random views", { timeout: 60_000 }, () => {
    const random = makeRandom(width);
    const views = Array.from({ length: 50 }, () => ({ ...randomView(random, columns), words: "" }));
    expect(wrongIn(IDS, views).slice(0, 5)).toEqual([]);
  });
});
