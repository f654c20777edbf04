import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../lib/codebook/countries";
import { findIssuers } from "../../lib/codebook/issuers";
import table from "../../lib/codebook/issuers.json";
import { findPageOwner } from "../../lib/codebook/state-bodies";

const nameIn = (line: string) => findIssuers(line)[0]?.name ?? findPageOwner(line)?.name ?? null;

describe("findIssuers", () => {
  test.each([
    ["Ministry of Foreign Affairs - State of Qatar", "Qatari Foreign Ministry"],
    ["The Ministry of Foreign Affairs of the Russian Federation", "Russian Foreign Ministry"],
    ["Ministry of Foreign Affairs and International Cooperation of Italy", "Italian Foreign Ministry"],
    ["Ministry of Foreign Affairs, Islamabad", "Pakistani Foreign Ministry"],
    ["Ministry of External Affairs, Government of India", "Indian Ministry of External Affairs"],
    ["Federal Foreign Office", "German Federal Foreign Office"],
    ["Office of the President of the Republic of Korea", "South Korean President's Office"],
    ["Official Website of the President of the Islamic Republic of Iran", "Iranian President's Office"],
    ["Media Office of the Prime Minister of Iraq", "Iraqi Prime Minister's Office"],
    ["Prime Minister’s Office, 10 Downing Street", "UK Prime Minister's Office"],
    ["President of Russia", "Kremlin"],
    ["Prime Minister of Canada", "Canadian Prime Minister's Office"],
    ["(Interfax-Ukraine)", "Interfax-Ukraine"],
    ["KABUL, March 14 (TOLOnews)", "TOLOnews"],
  ])("%s: %s", (line, name) => expect(nameIn(line)).toBe(name));
});

describe("findIssuers takes nobody for what only looks like one", () => {
  test.each([
    "Ministry of Foreign Affairs",
    "Prime Minister's Office",
    "President of Russia Vladimir Putin",
    "Telephone conversation with President of Iran Masoud Pezeshkian",
    "The president of the bank of Iran",
    "Foreign ministers of China and Iran talk",
    "the security council of the club",
    "a trend in dawn raids",
  ])("%s", (line) => expect(nameIn(line)).toBeNull());
});

test("every issuer has a country of the table, and no spelling is two issuers'", () => {
  const names = new Set(COUNTRIES.map(({ name }) => name));
  const owners = new Map<string, string>();
  for (const { name, country, aliases } of table) {
    expect(names, name).toContain(country);
    for (const alias of aliases) {
      const key = alias.toLowerCase().replaceAll("’", "'");
      expect(owners.get(key) ?? name, alias).toBe(name);
      owners.set(key, name);
    }
  }
});
