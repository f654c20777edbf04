import { describe, expect, test } from "vitest";
import { takeLooks } from "../../lib/view/looks";

const BOUNDS = { least: 300, usual: 760, most: 2000 };

describe("takeLooks", () => {
  test.each([
    ["", null, 760, ""],
    ["?theme=dark&topic=afghanistan&width=300", "dark", 300, "topic=afghanistan"],
    ["?width=&theme=", null, 760, ""],
    ["?theme=light&width=2000&foo=1", "light", 2000, "foo=1"],
  ])("%j", (query, theme, width, rest) => {
    const taken = takeLooks(query, BOUNDS);
    expect(taken.looks).toEqual({ theme, width });
    expect(taken.rest.toString()).toBe(rest);
    expect(taken.problems).toEqual([]);
  });

  test.each([
    ["?width=299", /“width” cannot be “299”; it can be a whole number of pixels from 300 to 2000\./],
    ["?width=2001", /“2001”/],
    ["?width=7e2", /“7e2”/],
    ["?width=-760", /“-760”/],
    ["?theme=blue", /“theme” cannot be “blue”; it can be light, dark\./],
    ["?theme=dark&theme=light", /“theme” is given more than once/],
  ])("%s is refused in words", (query, problem) => {
    const { problems } = takeLooks(query, BOUNDS);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});
