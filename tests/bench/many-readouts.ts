import { codeReadout } from "../../lib/coding/code";
import { formatReadout } from "../../lib/coding/format";
import { findReadouts, readText } from "../../lib/commands/files";
import { SEEDS } from "../../lib/commands/references";
import type { ReadoutWithText } from "../../lib/corpus/corpus";
import { chance, vary } from "./vary";

/** Readouts like the seeds, all different, coded, one call a day. */
export async function makeReadouts(statements: number): Promise<ReadoutWithText[]> {
  const files = await findReadouts(SEEDS);
  const seeds = await Promise.all(files.map(readText));
  const vocabulary = [...new Set(seeds.join(" ").match(/\b[a-z]{4,}\b/g))];
  const random = chance(20_240_811);
  const readouts: ReadoutWithText[] = [];
  for (let made = 0, i = 0; made < statements; i++) {
    const text = vary(seeds[i % seeds.length] ?? "", vocabulary, random);
    const file = `${i}.txt`;
    const coded = formatReadout(codeReadout(file, text));
    const day = new Date(Date.UTC(1990, 0, 1 + i * 2)).toISOString().slice(0, 10);
    readouts.push({ ...coded, call: { ...coded.call, callDate: day }, file, text });
    made += coded.sentences.filter(({ kind }) => kind !== "narration").length;
  }
  return readouts;
}
