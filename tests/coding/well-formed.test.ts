import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CodingSentence } from "../../lib/agreement/reference";
import { readCodedTwice } from "../../lib/commands/references";
import { tokenize } from "../../lib/words/tokens";

const WRITTEN = "tests/written";
const FOLDERS = [
  "tests/gold",
  "tests/unseen",
  ...readdirSync(WRITTEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${WRITTEN}/${name}`),
];

const set = (words: string) => new Set(words.split(" "));
/** Words with which no phrase ends, and those with which none begins. */
const NO_END = set(
  "the a an its their his our and or nor but of in for with from to at between among against toward towards under within " +
    "during after before about regarding concerning into upon that which who whose if while than as is are was were be has " +
    "have had having will would shall should can could may might must such",
);
const NO_BEGIN = set(
  "of in for with from at by on between among against toward towards under within during about regarding concerning and or " +
    "nor but while which whose than as is are was were will would should can could may might must 's",
);

/** What is wrong with a topic's evidence, for somebody who reads it underlined. */
function faultOf({ text, start: from }: CodingSentence, start: number, end: number): string | undefined {
  const tokens = tokenize(text);
  const first = tokens.findIndex((token) => token.start >= start - from);
  const last = tokens.findLastIndex((token) => token.end <= end - from);
  const [one, other] = [tokens[first], tokens[last]];
  if (!one || !other || last < first) return "has no words";
  if (one.start !== start - from || other.end !== end - from) return "cuts a word";
  if (one.joined || tokens[last + 1]?.joined) return "cuts a name or a compound";
  // "at-risk" is no small word
  if (NO_BEGIN.has(one.word.text) && !tokens[first + 1]?.joined) return "begins with a small word";
  if (NO_END.has(other.word.text)) return "ends with a small word";
  if (one.word.raw === "," || other.word.raw === ",") return "has a comma at its end";
  const words = text.slice(start - from, end - from);
  if ((words.match(/["“”«»]/g) ?? []).length % 2 === 1) return "has half of a quotation's marks";
  return undefined;
}

describe("every topic's evidence can be read by itself", () => {
  test.each(FOLDERS)("%s", async (folder) => {
    const faults: string[] = [];
    let seen = 0;
    for (const { coder } of await readCodedTwice(folder)) {
      for (const sentence of coder?.sentences ?? []) {
        for (const { evidence, start = 0, end = 0 } of sentence.topics) {
          const fault = faultOf(sentence, start, end);
          if (fault) faults.push(`"${evidence}" ${fault}: ${sentence.text}`);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });
});
