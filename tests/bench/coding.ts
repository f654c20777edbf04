import { codeReadout } from "../../lib/coding/code";
import { formatReadout } from "../../lib/coding/format";
import { findReadouts, readText } from "../../lib/commands/files";
import { SEEDS } from "../../lib/commands/references";
import { chance, vary } from "./vary";

/** Megabytes of readout text a second, on one core, that the issue asks for at least. */
const FLOOR = 5;
const MEGABYTE = 1_000_000;
const SIZE = 12 * MEGABYTE;
const WARMING = 2 * MEGABYTE;

/** Codes readouts like the seeds, all different, and prints how many megabytes of text a second that makes. */
async function bench(): Promise<void> {
  const seeds = await Promise.all((await findReadouts(SEEDS)).map(readText));
  const vocabulary = [...new Set(seeds.join(" ").match(/\b[a-z]{4,}\b/g))];
  const random = chance(20_210_903);
  const make = (bytes: number) => {
    const texts: string[] = [];
    for (let made = 0; made < bytes; ) {
      const text = vary(seeds[texts.length % seeds.length] ?? "", vocabulary, random);
      texts.push(text);
      made += Buffer.byteLength(text);
    }
    return texts;
  };
  codeAll(make(WARMING));
  const texts = make(SIZE);
  const started = process.cpuUsage();
  const watch = performance.now();
  const sentences = codeAll(texts);
  const seconds = (performance.now() - watch) / 1000;
  const { user, system } = process.cpuUsage(started);
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE;
  // Others may use this machine's cores as well; processor time is what one core would need by itself.
  const speed = size / ((user + system) / 1e6);
  console.log(`${texts.length} readouts, ${sentences} sentences, ${size.toFixed(1)} MB of text`);
  console.log(
    `${seconds.toFixed(2)} s by the clock, ${((user + system) / 1e6).toFixed(2)} s of processor time`,
  );
  console.log(`${speed.toFixed(2)} MB a second of processor time (at least ${FLOOR})`);
  if (speed < FLOOR) process.exitCode = 1;
}

function codeAll(texts: string[]): number {
  let sentences = 0;
  texts.forEach((text, i) => {
    sentences += formatReadout(codeReadout(`${i}.txt`, text)).sentences.length;
  });
  return sentences;
}

await bench();
