import { describe, expect, test } from "vitest";
import { composeApart, composeRaised } from "../../lib/drawing/compose";
import { sidesApart } from "../../lib/figures/sides-apart";
import { WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { columns as threeCalls } from "../figures/three-calls";
import { columns as threeSides } from "../figures/three-sides";
import { barsOf, inputOf, markOf, marksOf, wordsOf } from "./shapes";

const { columns: gold } = goldCorpus();

describe("topics × speakers", () => {
  const scene = composeRaised(inputOf(gold)).draw(1000);
  const widthOfBar = (begin: string) => barsOf(markOf(scene, begin))[0]?.width ?? 0;

  test("bars are in proportion to the statements, over all speakers and topics", () => {
    const seven = widthOfBar("Wang Yi on Sovereignty");
    expect(markOf(scene, "Wang Yi on Sovereignty").words).toMatch(/: 7 of 23 statements/);
    expect(markOf(scene, "Wang Yi on Afghanistan").words).toMatch(/: 6 of 23 statements/);
    expect(widthOfBar("Wang Yi on Afghanistan") / seven).toBeCloseTo(6 / 7);
    expect(widthOfBar("Amir-Abdollahian on Afghanistan") / seven).toBeCloseTo(4 / 7);
    expect(widthOfBar("Raisi on Afghanistan")).toBe(0);
  });

  test("a bar stands under its speaker and beside its topic, in the hue of the side", () => {
    const [cell, head, name] = ["Amir-Abdollahian on Terrorism", "Amir-Abdollahian:", "Terrorism:"].map(
      (begin) => markOf(scene, begin).area,
    );
    expect(cell?.x).toBe(head?.x);
    expect(cell?.y).toBe(name?.y);
    expect(barsOf(markOf(scene, "Wang Yi on Afghanistan"))[0]?.fill).toBe("warm-mark");
    expect(barsOf(markOf(scene, "Amir-Abdollahian on Afghanistan"))[0]?.fill).toBe("cool-mark");
    expect(barsOf(markOf(scene, "Both sides together on Afghanistan"))[0]?.fill).toBe("neutral-mark");
  });

  test("who was first in a readout is marked and said, nobody else", () => {
    const marked = (begin: string) =>
      markOf(scene, begin).shapes.some((shape) => shape.kind === "words" && shape.text === "1st");
    for (const { words } of marksOf(scene).filter(({ at }) => at[0] >= 0 && at[1] > 0))
      expect(marked(words)).toBe(/; first in the readout (once|\d+ times)$/.test(words));
    expect(marked("Both sides together on Afghanistan")).toBe(true);
    expect(marked("Wang Yi on Afghanistan")).toBe(false);
  });

  test("a cell says its topic and its speaker; every speaker has a column", () => {
    expect(markOf(scene, "Wang Yi on Terrorism").of).toEqual({ topics: ["terrorism"], speaker: "wang-yi" });
    expect(markOf(scene, "Both sides together on Terrorism").of).toEqual({
      topics: ["terrorism"],
      side: "both",
    });
    const three = composeRaised(inputOf(threeSides)).draw(704);
    expect(
      marksOf(three)
        .filter(({ at }) => at[0] === -1)
        .map(({ words }) => words.split(":")[0]),
    ).toEqual(["Wang Yi", "Raisi", "Lavrov", "Both sides together"]);
  });

  test("the order is the view's", () => {
    const topicsIn = (order: "total" | "family") =>
      marksOf(composeRaised(inputOf(threeCalls, { order })).draw(704))
        .filter(({ at }) => at[0] >= 0 && at[1] === 0)
        .map(({ words }) => words.split(":")[0]);
    expect(topicsIn("total")).toEqual([
      "Afghanistan",
      "Terrorism",
      "Nuclear issue and JCPOA",
      "COVID-19 and vaccines",
    ]);
    expect(topicsIn("family")).toHaveLength(4);
  });
});

describe("the names above the columns", () => {
  const shown = (width: number) =>
    marksOf(composeRaised(inputOf(gold)).draw(width))
      .filter(({ at }) => at[0] === -1)
      .map(({ words, shapes }) => {
        const lines = shapes.flatMap((shape) => (shape.kind === "words" && shape.bold ? [shape] : []));
        return { name: words.split(":")[0], lines };
      });

  test.each([1000, 780, 480, 358, 320, 268])("are there whole at %i pixels", (width) => {
    for (const { name, lines } of shown(width))
      expect(
        lines
          .map(({ text }) => text)
          .join(" ")
          .replace("- ", "-"),
      ).toBe(name);
  });

  test("lie where each has room, and lean alike where one has not", () => {
    const turns = (width: number) =>
      new Set(shown(width).flatMap(({ lines }) => lines.map(({ turn }) => turn)));
    expect(turns(1000)).toEqual(new Set([undefined]));
    expect(turns(358)).toEqual(new Set([-60]));
  });
});

describe("side against side", () => {
  const scene = composeApart(inputOf(gold)).draw(1000);
  const { topics } = sidesApart(gold, WHOLE, inputOf(gold).match);
  const boxes = topics.map(({ label }) => {
    const bar = (begin: string) => barsOf(markOf(scene, begin))[0];
    return {
      left: bar(`China on ${label}:`),
      right: bar(`Iran on ${label}:`),
    };
  });

  test("bars go out from one middle, joint sentences astride it", () => {
    const middles = topics.map(({ joint }, i) => {
      const { left, right } = boxes[i] ?? {};
      if (!left || !right) throw new Error("no bars");
      if (joint.statements === 0) expect(left.x + left.width).toBeCloseTo(right.x);
      else expect(right.x - (left.x + left.width)).toBeGreaterThan(0);
      return (left.x + left.width + right.x) / 2;
    });
    for (const middle of middles) expect(middle).toBeCloseTo(middles[0] ?? 0);
  });

  test("one statement is as long on either side and in every row", () => {
    const scales = topics.flatMap(({ left, right }, i) => [
      ...(left.statements ? [(boxes[i]?.left?.width ?? 0) / left.statements] : []),
      ...(right.statements ? [(boxes[i]?.right?.width ?? 0) / right.statements] : []),
    ]);
    expect(scales.length).toBeGreaterThan(20);
    for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0);
  });

  test("each side has its hue and its base", () => {
    expect(boxes[0]?.left?.fill).toBe("warm-mark");
    expect(boxes[0]?.right?.fill).toBe("cool-mark");
    expect(wordsOf(scene).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["of 39", "of 30", "3 joint"]),
    );
  });

  test("with fewer than two sides there is nothing to draw", () => {
    const { isEmpty } = composeApart(inputOf(gold, { years: [2024], topics: ["afghanistan"] }));
    expect(isEmpty).toBe(true);
  });
});
