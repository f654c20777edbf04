import { expect, test } from "vitest";
import { stemOf } from "../../lib/phrases/stem";

test.each([
  ["safeguard", "safeguards", "safeguarding", "safeguarded"],
  ["develop", "develops", "developing", "development", "developments"],
  ["country", "countries"],
  ["firm", "firmly"],
  ["unswerving", "unswervingly"],
  ["resume", "resuming", "resumed"],
  ["stop", "stopped", "stopping"],
  ["stand", "stood", "stands"],
  ["crisis", "crises"],
  ["process", "processes"],
  ["voice", "voices"],
])("%s and its forms are one word", (base, ...forms) => {
  expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(base)));
});

test.each([
  ["general", "generous"],
  ["thing", "th"],
  ["news", "new"],
  ["process", "proceed"],
  ["need", "knee"],
])("%s and %s are two", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
