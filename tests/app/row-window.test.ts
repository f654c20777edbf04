import { expect, test } from "vitest";
import { findWindow } from "../../app/table/window";

const rows = Uint32Array.from({ length: 1000 }, (_, at) => at);
const unknown = new Float32Array(1000);

test("the rows in sight and a few beyond are drawn, the others are room", () => {
  expect(findWindow(rows, unknown, 100, 0, 500)).toEqual({ from: 0, to: 11, above: 0, below: 98_900 });
  expect(findWindow(rows, unknown, 100, 50_000, 500)).toEqual({
    from: 494,
    to: 511,
    above: 49_400,
    below: 48_900,
  });
});

test("measured heights count instead of the guess, by the row's own number", () => {
  const heights = new Float32Array(1000);
  heights[7] = 300;
  expect(findWindow(Uint32Array.of(7, 8), heights, 100, 0, 500)).toEqual({
    from: 0,
    to: 2,
    above: 0,
    below: 0,
  });
  expect(findWindow(rows, heights, 100, 0, 100).below).toBe(300 + 992 * 100);
});

test("the room and the rows are always as high as the whole list", () => {
  for (const top of [0, 1, 950, 12_345, 99_999, 1e9]) {
    const seen = findWindow(rows, unknown, 100, top, 640);
    expect(seen.above + (seen.to - seen.from) * 100 + seen.below).toBe(100_000);
  }
});

test("a list of nothing has nothing", () => {
  expect(findWindow([], unknown, 100, 0, 500)).toEqual({ from: 0, to: 0, above: 0, below: 0 });
});
