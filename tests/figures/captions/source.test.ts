import { expect, test } from "vitest";
import { type ReadoutSource, tellSource } from "../../../lib/figures/captions/source";

const of = (issuer: string | null, toldBy = "China"): ReadoutSource => ({ issuer, toldBy });

test.each<[ReadoutSource[], string]>([
  [[], "Source: no readout; none is in the view."],
  [[of("Xinhua")], "Source: one published readout (by Xinhua), told by China, coded by Readout."],
  [
    [of(null), of("Xinhua"), of(null), of("Xinhua"), of(null)],
    "Source: five published readouts (two by Xinhua and three without a named issuer), told by China, coded by Readout.",
  ],
  [
    [of(null), of(null)],
    "Source: two published readouts (without a named issuer), told by China, coded by Readout.",
  ],
  [
    [of("IRNA", "Iran"), of("Xinhua"), of("Xinhua")],
    "Source: three published readouts (two by Xinhua and one by IRNA), told by China (two) and Iran (one), coded by Readout.",
  ],
  [
    ["A", "B", "C", "D", "E"].map((name) => of(name, `${name}land`)),
    "Source: five published readouts (by 5 issuers), told by 5 countries, coded by Readout.",
  ],
])("%#", (readouts, expected) => {
  expect(tellSource(readouts)).toBe(expected);
});
