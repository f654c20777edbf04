import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainCall, findCall } from "../../lib/coding/call";
import { ReadoutError } from "../../lib/readout/error";
import { parseReadout } from "../../lib/readout/parse";

const call = (text: string) => findCall(parseReadout("x.txt", text));
const root = new URL("../../", import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

interface DateCase {
  about: string;
  readout: string;
  publishedDate: string | null;
  callDate: string;
  dateBasis: string;
}

describe("call date, written cases", () => {
  test.each(json("tests/written/dates.json") as DateCase[])("$about", ({ readout, ...expected }) => {
    expect(call(readout)).toMatchObject({
      publishedDate: expected.publishedDate,
      callDate: expected.callDate,
      dateBasis: expected.dateBasis,
    });
  });
});

const LEDE = "Chinese Foreign Minister Wang Yi had a phone call with Iranian Foreign Minister Abbas Araghchi";

describe("call date", () => {
  test.each([
    [
      "a weekday in a later sentence about the call",
      `2023-10-14\n\n${LEDE}.\n\nIn the telephone conversation on Friday, Wang said yes.`,
      "2023-10-13",
      "weekday",
    ],
    [
      "the morning of a day",
      `2023-03-28\n\nOn the morning of March 27, 2023, ${LEDE}.`,
      "2023-03-27",
      "stated",
    ],
    [
      "not the date of what it was about",
      `2023-03-28\n\n${LEDE} on Monday to discuss the plan signed on March 27, 2021.`,
      "2023-03-27",
      "weekday",
    ],
    [
      "not the date of what it follows up on",
      `2023-03-28\n\n${LEDE} today to follow up on the discussions their presidents held in Bali on March 1.`,
      "2023-03-28",
      "published",
    ],
    [
      "not the date of an attack",
      `2023-11-03\n\n${LEDE} after the attacks of October 7, 2023.`,
      "2023-11-03",
      "published",
    ],
    ["the day of the month alone", `2023-03-28\n\n${LEDE} on the 27th.`, "2023-03-27", "day-month"],
    ["yesterday", `2023-03-28\n\n${LEDE} yesterday.`, "2023-03-27", "published"],
    [
      "the dateline before the header",
      `date 2023-03-28\n\nBEIJING, March 26 (Xinhua) -- ${LEDE}.`,
      "2023-03-26",
      "dateline",
    ],
    [
      "the only date there is",
      `${LEDE} on Friday, the ministry said in a statement on August 20, 2021.`,
      "2021-08-20",
      "weekday",
    ],
  ])("%s", (_about, text, callDate, dateBasis) => {
    expect(call(text)).toMatchObject({ callDate, dateBasis });
  });

  test("without a year it is an error with a way out", () => {
    expect(() => call(`Headline\n\n${LEDE} on August 18.`)).toThrow(ReadoutError);
    expect(() => call(`Headline\n\n${LEDE}.`)).toThrow(
      /^x\.txt:3: no call date found; expected a date with its year/,
    );
  });
});

describe("requested by", () => {
  test.each([
    [`${LEDE} at request.`, "Iran", true],
    [`${LEDE} upon request.`, "Iran", true],
    [`${LEDE} at the latter's request.`, "Iran", false],
    [`${LEDE} at the latter’s initiative.`, "Iran", false],
    [`${LEDE} at the former's request.`, "China", false],
    [`${LEDE} at the request of the Iranian side.`, "Iran", false],
    [`${LEDE} at Iran's request.`, "Iran", false],
    [`${LEDE}, in a call placed from Tehran.`, "Iran", false],
    [
      "Chinese Foreign Minister Wang Yi received today a phone call from His Excellency Foreign Minister Abbas Araghchi of Iran.",
      "Iran",
      false,
    ],
    [
      "HE Foreign Minister of China Wang Yi received a phone call on Wednesday from HE Foreign Minister of Iran Abbas Araghchi.",
      "Iran",
      false,
    ],
    ["Wang Yi of China received a phone call from His Excellency Abbas Araghchi of Iran", "Iran", false],
    [`At the request of Araghchi, ${LEDE}.`, "Iran", false],
    [`${LEDE}. The call was made at the initiative of the Chinese side.`, "China", false],
    [`${LEDE}. The initiative for the call came from the Iranian side.`, "Iran", false],
    [`${LEDE}. The conversation was initiated by the Iranian side.`, "Iran", false],
    [`${LEDE}. It was a phone call made by the Chinese minister.`, "China", false],
    [
      "Iranian Foreign Minister Abbas Araghchi received a phone call from his Chinese counterpart Wang Yi.",
      "China",
      false,
    ],
    ["Chinese Foreign Minister Wang Yi phoned Iranian Foreign Minister Abbas Araghchi.", "China", false],
    [
      "Chinese Foreign Minister Wang Yi made a phone call to Iranian Foreign Minister Abbas Araghchi.",
      "China",
      false,
    ],
    [`${LEDE}.`, null, false],
    [`${LEDE}. Wang called Iran a partner and took note of Iran's request for vaccines.`, null, false],
  ])("%s", (lede, requestedBy, requestInferred) => {
    expect(call(`2023-05-01\n\n${lede}`)).toMatchObject({ requestedBy, requestInferred });
  });
});

describe("level is that of the lower side", () => {
  test.each([
    ["President Xi Jinping of China spoke by phone with Iranian President Ebrahim Raisi.", "leaders"],
    ["President Xi Jinping of China spoke by phone with Saudi Crown Prince Mohammed bin Salman.", "leaders"],
    ["Chinese Premier Li Qiang spoke by phone with Prime Minister Shehbaz Sharif of Pakistan.", "leaders"],
    [`${LEDE}.`, "ministers"],
    [
      "Chinese Director of the Office of the Foreign Affairs Commission Wang Yi spoke by phone with Iran's acting foreign minister Ali Bagheri Kani.",
      "ministers",
    ],
    [
      "U.S. Secretary of State Antony Blinken spoke by phone with Prime Minister and Foreign Minister of Qatar Mohammed bin Abdulrahman Al Thani.",
      "ministers",
    ],
    [
      "Chinese Vice Foreign Minister Deng Li spoke by phone with Iranian Deputy Foreign Minister Ali Bagheri Kani.",
      "officials",
    ],
    ["Chinese Foreign Minister Wang Yi spoke by phone with Iran's ambassador Mohsen Bakhtiar.", "officials"],
  ])("%s", (lede, level) => {
    expect(call(`2023-05-01\n\n${lede}`).level).toBe(level);
  });
});

test("told by is the issuer's country, else the first participant's, inferred", () => {
  expect(call(`TEHRAN, May 1, 2023 (MNA) – ${LEDE}.`)).toMatchObject({
    issuer: "Mehr",
    toldBy: "Iran",
    toldByInferred: false,
  });
  const ministry = "Islamic Republic of Iran\nMinistry of Foreign Affairs\nPhone call with China\n2023-05-01";
  expect(call(`${ministry}\n\n${LEDE}.`)).toMatchObject({
    issuer: "Iranian Foreign Ministry",
    toldBy: "Iran",
  });
  expect(call(`2023-05-01\n\n${LEDE}.`)).toMatchObject({
    issuer: null,
    toldBy: "China",
    toldByInferred: true,
  });
});

test("every field has its reason, with words of the readout as cue", () => {
  const { reasons } = explainCall(parseReadout("x.txt", `2023-05-01\n\n${LEDE} on April 30 at request.`));
  expect(reasons.callDate).toEqual({ rule: "date beside the call (day-month)", cue: "April 30" });
  expect(reasons.requestedBy).toEqual({ rule: "bare request is the other side's", cue: "at request" });
  expect(reasons.publishedDate.cue).toBe("2023-05-01");
  for (const { rule } of Object.values(reasons)) expect(rule).not.toBe("");
});

describe("reference readouts", () => {
  test.each([
    ...readdirSync(new URL("tests/gold/", root)).map((name) => ["seeds/", "tests/gold/", name] as const),
    ...readdirSync(new URL("tests/written/readouts/", root))
      .filter((name) => name.endsWith(".json"))
      .map((name) => ["tests/written/readouts/", "tests/written/readouts/", name] as const),
  ])("%s%s%s", (texts, codings, name) => {
    const text = readFileSync(new URL(texts + name.replace(".json", ".txt"), root), "utf8").replace(
      /^\ufeff/,
      "",
    );
    expect(findCall(parseReadout(name, text))).toEqual(json(codings + name).call);
  });
});
