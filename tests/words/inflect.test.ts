import { expect, test } from "vitest";
import { inflect } from "../../lib/words/inflect";

test.each([
  ["note", [], ["notes", "noted", "noting"]],
  ["stress", [], ["stresses", "stressed", "stressing"]],
  ["reply", [], ["replies", "replied", "replying"]],
  ["convey", [], ["conveys", "conveyed", "conveying"]],
  ["agree", [], ["agrees", "agreed", "agreeing"]],
  ["vow", [], ["vows", "vowed", "vowing"]],
  ["say", ["said"], ["says", "said", "saying"]],
  ["refer", ["referred", "referring"], ["refers", "referred", "referring"]],
  ["point out", [], ["points out", "pointed out", "pointing out"]],
])("%s", (verb, irregular, forms) => {
  const { base, third, past, gerund } = inflect(verb, irregular);
  expect([base, third, ...past, gerund]).toEqual([verb, ...forms]);
});
