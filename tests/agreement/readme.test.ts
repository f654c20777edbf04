import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tallyAgreement } from "../../lib/agreement/agreement";
import { fillBriefs, findBriefs, formatBrief } from "../../lib/agreement/brief";
import { readCodedTwice } from "../../lib/commands/references";

const readme = readFileSync("README.md", "utf8");

test("a block is filled, whatever stood in it, and the rest of the page stays", () => {
  const page = "before\n<!-- agreement: a/b -->\nold\n<!-- /agreement -->\nafter";
  expect(findBriefs(page)).toEqual(["a/b"]);
  const filled = fillBriefs(page, new Map([["a/b", "| new |"]]));
  expect(filled).toBe("before\n<!-- agreement: a/b -->\n| new |\n<!-- /agreement -->\nafter");
});

test("the README says how often the coder is right, from the command's output", async () => {
  const folders = findBriefs(readme);
  expect(folders).not.toEqual([]);
  const briefs = new Map<string, string>();
  for (const folder of folders) briefs.set(folder, formatBrief(tallyAgreement(await readCodedTwice(folder))));
  expect(readme, "npm run agreement -- --readme").toBe(fillBriefs(readme, briefs));
});
