import { describe, expect, test } from "vitest";
import { findDateline } from "../../lib/readout/dateline";

const LEDE = "Chinese Foreign Minister Wang Yi held phone talks.";

describe("findDateline cuts a dateline off the first sentence", () => {
  test.each([
    ["BEIJING, Aug. 11 (Xinhua) -- ", "BEIJING", "Xinhua"],
    ["Xinhua News Agency, Beijing, August 18. ", null, "Xinhua"],
    ["Tehran, IRNA – ", "Tehran", "IRNA"],
    ["Tehran, Jan 9, IRNA - ", "Tehran", "IRNA"],
    ["TEHRAN, Aug. 18 (MNA) – ", "TEHRAN", "Mehr"],
    ["TEHRAN (Tasnim) – ", "TEHRAN", "Tasnim"],
    ["TEHRAN – ", "TEHRAN", null],
    ["MOSCOW, June 5. /TASS/. ", "MOSCOW", "TASS"],
    ["TASS, June 5. ", null, "TASS"],
    ["July 24 (Reuters) - ", null, "Reuters"],
    ["ISLAMABAD, Dec 12 (APP): ", "ISLAMABAD", "APP"],
    ["ISLAMABAD: ", "ISLAMABAD", null],
    ["Riyadh, March 28, 2023, SPA -- ", "Riyadh", "SPA"],
    ["Riyadh, Safar 21, 1443, Sep 28, 2021, SPA -- ", "Riyadh Safar", "SPA"],
    ["NUR-SULTAN. June 2. KAZINFORM — ", "NUR-SULTAN.", "Kazinform"],
    ["ABU DHABI, 18th August, 2021 (WAM) -- ", "ABU DHABI", "WAM"],
    ["Seoul, 12/09/2022 - ", "Seoul", null],
    ["BEIJING, Aug. 11 (Xinhua) ", "BEIJING", "Xinhua"],
  ])("%s", (dateline, place, issuer) => {
    const text = dateline + LEDE;
    const found = findDateline(text, 0, text.length);
    expect(text.slice(found?.end)).toBe(LEDE);
    expect(found?.place).toBe(place);
    expect(found?.issuer?.name ?? null).toBe(issuer);
  });
});

describe("findDateline leaves a sentence whole", () => {
  test.each([
    "On September 3, 2021, State Councilor and Foreign Minister Wang Yi had a phone conversation.",
    "Foreign Minister Qin Gang - on a visit - had a phone call.",
    "Wang Yi: China supports Iran.",
    "Iran - China relations are strategic.",
    "China, Iran (both members of the SCO) agreed.",
  ])("%s", (text) => {
    expect(findDateline(text, 0, text.length)).toBeUndefined();
  });
});
