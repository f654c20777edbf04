import { describe, expect, test } from "vitest";
import { confuseTopics } from "../../lib/agreement/confusion";
import { type MeasuredSet, measureSet } from "../../lib/agreement/measure";
import { agreementOf } from "../../lib/agreement/of-topic";
import { pairAll } from "../../lib/agreement/parts";
import { TWO } from "./two-codings";

const measured = measureSet("seeds", "a/folder", TWO);
const figure = (by: string, id: string, of = id, set: MeasuredSet = measured) =>
  set.figures.find((one) => one.by === by && one.id === id && one.of === of);

describe("a set of readouts coded twice is measured", () => {
  test("with its readouts and its statements, of which narration is none", () => {
    expect(measured).toMatchObject({ folder: "a/folder", files: ["a.txt", "b.txt"], rows: 4, leftOut: [] });
  });

  test.each([
    ["field", "kind", "kind", { agreeing: 6, of: 6 }],
    ["field", "speaker", "speaker", { agreeing: 5, of: 6 }],
    ["field", "side", "side", { agreeing: 5, of: 6 }],
    ["field", "issuer", "issuer", { agreeing: 2, of: 2 }],
    ["side", "China", "speaker", { agreeing: 1, of: 1 }],
    ["side", "Iran", "speaker", { agreeing: 1, of: 2 }],
    ["issuer", "Xinhua", "speaker", { agreeing: 3, of: 4 }],
    ["issuer", "none named", "speaker", { agreeing: 2, of: 2 }],
  ])("by %s: %s, %s", (by, id, of, share) => expect(figure(by, id, of)?.share).toEqual(share));

  test.each([
    ["field", "topics", "topics", { both: 2, reference: 4, coder: 3 }],
    ["field", "acts", "acts", { both: 4, reference: 4, coder: 4 }],
    ["topic", "afghanistan", "afghanistan", { both: 1, reference: 2, coder: 1 }],
    ["topic", "terrorism", "terrorism", { both: 1, reference: 2, coder: 1 }],
    ["topic", "sovereignty", "sovereignty", { both: 0, reference: 0, coder: 1 }],
    ["act", "pledge", "pledge", { both: 1, reference: 1, coder: 1 }],
    ["side", "Iran", "topics", { both: 1, reference: 2, coder: 2 }],
    ["side", "both", "topics", { both: 0, reference: 1, coder: 0 }],
    ["issuer", "Xinhua", "topics", { both: 1, reference: 3, coder: 2 }],
  ])("by %s: the codes of %s, %s", (by, id, of, match) => {
    expect(figure(by, id, of)?.match).toEqual(match);
  });

  test("with precision, recall, F1 and kappa of a topic", () => {
    const terrorism = figure("topic", "terrorism");
    expect(terrorism?.agreement.value).toBeCloseTo(2 / 3, 10);
    expect(terrorism?.precision).toMatchObject({ value: 1, high: 1 });
    expect(terrorism?.recall?.value).toBe(0.5);
    // one by both, one by the reference alone, two by neither: (3/4 − 1/2) / (1 − 1/2)
    expect(terrorism?.kappa).toBeCloseTo(0.5, 10);
    expect(figure("topic", "sovereignty")?.recall).toBeNull();
  });

  test("with no figure on what does not occur", () => {
    expect(figure("topic", "covid-19")).toBeUndefined();
    expect(measureSet("unseen", "nowhere", [], ["nowhere: no such folder"])).toMatchObject({
      figures: [],
      rows: 0,
      leftOut: ["nowhere: no such folder"],
    });
  });

  test("by readouts drawn anew, where they differ", () => {
    expect(figure("field", "speaker")?.redrawn).toEqual({ low: 0.75, high: 1 });
    expect(figure("field", "kind")?.redrawn).toBeNull();
  });

  test("each difference knows where its sentence begins", () => {
    expect(measured.disagreements.map(({ about, start }) => [about, start])).toEqual([
      ["speaker", 20],
      ["side", 20],
      ["topics", 20],
      ["topics", 30],
      ["first to raise terrorism", undefined],
    ]);
  });
});

test("topics are confused with those that stand in their place, or with nothing", () => {
  expect(confuseTopics(pairAll(TWO))).toEqual([
    { reference: "terrorism", coder: "sovereignty", sentences: [{ file: "a.txt", start: 20, n: 3 }] },
    { reference: "afghanistan", coder: "nothing", sentences: [{ file: "a.txt", start: 30, n: 4 }] },
  ]);
});

test("beside a chart stands the measure on unseen readouts, else the seeds', else none", () => {
  const unseen = measureSet("unseen", "b/folder", TWO.slice(1));
  const sets = [measured, unseen];
  expect(agreementOf({ sets }, "terrorism")).toMatchObject({
    set: "unseen",
    f1: 1,
    base: { both: 1, reference: 1, coder: 1 },
    interval: { high: 1 },
  });
  expect(agreementOf({ sets }, "afghanistan")).toMatchObject({ set: "seeds", base: { reference: 2 } });
  expect(agreementOf({ sets }, "covid-19")).toBeNull();
});
