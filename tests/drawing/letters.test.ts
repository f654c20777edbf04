import { describe, expect, test } from "vitest";
import { clip, widthOf, wrap } from "../../lib/drawing/letters";

describe("how wide a text is", () => {
  test("the sum of its letters, in proportion to the type's size", () => {
    expect(widthOf("", 12)).toBe(0);
    expect(widthOf("ab", 12)).toBeCloseTo(widthOf("a", 12) + widthOf("b", 12));
    expect(widthOf("Afghanistan", 24)).toBeCloseTo(2 * widthOf("Afghanistan", 12));
  });

  test.each([
    ["i", "m"],
    [".", "M"],
    ["1", "W"],
  ])("%s is narrower than %s", (narrow, wide) => expect(widthOf(narrow, 12)).toBeLessThan(widthOf(wide, 12)));

  test("semibold is wider than regular", () =>
    expect(widthOf("Regional security", 13, true)).toBeGreaterThan(widthOf("Regional security", 13)));

  test("digits are of one width, so that counts stand under each other", () => {
    expect(new Set([..."0123456789"].map((digit) => widthOf(digit, 12)))).toHaveLength(1);
  });

  test("a letter that the table lacks has a usual width", () => {
    expect(widthOf("中", 10)).toBeCloseTo(5.6);
  });
});

describe("lines", () => {
  const long = "Fairness, justice and the developing world";

  test("none is wider than the room, and no word is lost", () => {
    for (const room of [80, 120, 200, 400]) {
      const lines = wrap(long, room, 13, true);
      for (const line of lines) expect(widthOf(line, 13, true)).toBeLessThanOrEqual(room);
      expect(lines.join(" ")).toBe(long);
    }
  });

  test.each([
    ["", 100, []],
    ["  one   two ", 100, ["one two"]],
    ["Amir-Abdollahian", 60, ["Amir-", "Abdollahian"]],
    ["Amir-Abdollahian", 200, ["Amir-Abdollahian"]],
    ["Unbreakable", 10, ["Unbreakable"]],
    ["China - Iran", 1000, ["China - Iran"]],
    [
      "http://a.example/?topic=x&by=year#figure-topics",
      1,
      ["http://a.example/", "?topic=x", "&by=year", "#figure-", "topics"],
    ],
  ])("“%s” in %i pixels", (text, room, lines) => expect(wrap(text, room, 12)).toEqual(lines));
});

describe("a text cut to its room", () => {
  test("what fits is left alone", () => expect(clip("COVID-19", 100, 12)).toBe("COVID-19"));

  test("what does not is cut with an ellipsis, as little as needed", () => {
    const cut = clip("Leaders' consensus and exchanges", 100, 12);
    expect(cut).toMatch(/^Leaders' c.*…$/);
    expect(widthOf(cut, 12)).toBeLessThanOrEqual(100);
    expect(widthOf(`${cut.slice(0, -1)}MM…`, 12)).toBeGreaterThan(100);
  });

  test("no space stands before the ellipsis", () => {
    for (let room = 20; room < 150; room++) expect(clip("as it is so it was", room, 12)).not.toMatch(/\s…$/);
  });
});
