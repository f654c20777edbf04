import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../lib/codebook/countries";
import { findCountries } from "../../lib/codebook/country-runs";
import { tokenize } from "../../lib/words/tokens";

/** Where Unicode CLDR's own shorter form is taken: its long one is two names or a territory's. */
const SHORT = ["MM", "PS"];

test("every country has its short name in Unicode CLDR", () => {
  const long = new Intl.DisplayNames(["en"], { type: "region" });
  const short = new Intl.DisplayNames(["en"], { type: "region", style: "short" });
  for (const { code, name } of COUNTRIES) {
    expect(name.replace("’", "'")).toBe((SHORT.includes(code) ? short : long).of(code)?.replace("’", "'"));
  }
});

test("there are 193 UN members, two observers, Taiwan, Kosovo, the EU and the UN", () => {
  expect(COUNTRIES).toHaveLength(199);
  expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(199);
});

const named = (text: string) =>
  findCountries(tokenize(text)).flatMap((run) => (run ? [run.country.name] : []));

describe("findCountries", () => {
  test.each([
    ["the Islamic Republic of Iran", ["Iran"]],
    ["Sino-Iranian ties", ["China", "Iran"]],
    ["the U.S. side told us", ["United States"]],
    ["the US Navy", ["United States"]],
    ["Washington, D.C.", ["United States"]],
    ["Turkey and Turkish firms", ["Türkiye", "Türkiye"]],
    ["the Republic of Korea and the DPRK", ["South Korea", "North Korea"]],
    ["the Republic of Slovenia", ["Slovenia"]],
    ["Papua New Guinea", ["Papua New Guinea"]],
    ["South Sudanese refugees", ["South Sudan"]],
    ["the Democratic Republic of the Congo", ["Congo - Kinshasa"]],
    ["the South China Sea and the Indian Ocean", []],
    ["told us that a car and a turkey", []],
    ["the Kingdom of Saudi Arabia", ["Saudi Arabia"]],
    ["Bosnian and Emirati officials", ["Bosnia & Herzegovina", "United Arab Emirates"]],
  ])("%s", (text, countries) => {
    expect(named(text)).toEqual(countries);
  });
});
