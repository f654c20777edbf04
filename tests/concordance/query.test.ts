import { expect, test } from "vitest";
import { askedIn, formatConcordance, ORDERS, parseConcordance, restIn } from "../../lib/concordance/query";
import { WHOLE } from "../../lib/view/view";
import { goldCorpus } from "../corpus/make";
import { makeRandom, randomView } from "../view/random";

const { columns } = goldCorpus();

test.each([
  ["", { order: "date", view: WHOLE, problems: [] }],
  ["q=peace&sorted=left", { order: "left", view: { ...WHOLE, words: "peace" }, problems: [] }],
  ["sorted=", { order: "date", view: WHOLE, problems: [] }],
  [
    "sorted=size",
    { order: "date", problems: ["“sorted” cannot be “size”; it can be date, speaker, left, right."] },
  ],
  ["ordre=left", { order: "date", problems: ["“ordre” is no parameter of this page."] }],
  [
    "sort=-date&hide=acts",
    { order: "date", view: { ...WHOLE, sort: [{ column: "date", desc: true }], hidden: ["acts"] } },
  ],
])("?%s", (query, expected) => {
  expect(parseConcordance(query, columns)).toMatchObject(expected);
});

test("parse after format gives view and order back, for 200 views", () => {
  const random = makeRandom(23);
  for (let i = 0; i < 200; i++) {
    const asked = { view: randomView(random, columns), order: ORDERS[i % ORDERS.length] as "date" };
    expect(parseConcordance(formatConcordance(asked), columns)).toEqual({ ...asked, problems: [] });
  }
});

test("what is asked for beside the view is words and order", () => {
  expect(askedIn("minister=wang-yi&q=core+interests&sorted=left&by=quarter")).toBe(
    "q=core+interests&sorted=left",
  );
  expect(askedIn("minister=wang-yi")).toBe("");
  expect(restIn("minister=wang-yi&q=core+interests&sorted=left&by=quarter")).toBe(
    "by=quarter&minister=wang-yi",
  );
});
