import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { explainRule, type RuleKind } from "../../lib/codebook/rule-words";
import { codeReadout } from "../../lib/coding/code";
import { formatReadout } from "../../lib/coding/format";
import odd from "../coding/odd-ledes.json";

/** Every readout that there is here: the seeds and the invented ones. */
const TEXTS = ["seeds", "tests/written", "tests/unseen"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(path.join(folder, name), "utf8").replace(/^\ufeff/, "")),
  )
  .concat(odd.map(({ text }) => text));

test("every rule that codes a readout is explained in a sentence", () => {
  const rules = new Set<string>();
  const add = (kind: RuleKind, rule: string) => rules.add(`${kind} ${rule}`);
  for (const text of TEXTS) {
    for (const { reason } of formatReadout(codeReadout("a.txt", text)).sentences) {
      add("who", reason.rule);
      for (const { rule } of reason.topics) add("topics", rule);
      for (const { rule } of reason.acts) add("acts", rule);
    }
  }
  expect(rules.size).toBeGreaterThan(30);
  const bare = [...rules].filter((named) => {
    const [kind = "", ...rule] = named.split(" ");
    return !/^[A-Z].*\.$/.test(explainRule(kind as RuleKind, rule.join(" ")) ?? "");
  });
  expect(bare).toEqual([]);
});

test("a rule that there is not is not explained", () => {
  expect(explainRule("who", "guessed")).toBeUndefined();
});
