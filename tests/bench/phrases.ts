import { codeReadout } from "../../lib/coding/code";
import { formatReadout } from "../../lib/coding/format";
import { findReadouts, readText } from "../../lib/commands/files";
import { SEEDS } from "../../lib/commands/references";
import { buildColumns } from "../../lib/corpus/columns";
import { buildCorpus } from "../../lib/corpus/corpus";
import { phraseFigures } from "../../lib/phrases/figures";
import { findPhrases } from "../../lib/phrases/find";
import { absences } from "../../lib/silence/absence";
import { oneSided } from "../../lib/silence/one-sided";
import { presencesOf } from "../../lib/silence/presence";
import { silenceOf } from "../../lib/silence/silence";
import { subjectsOf } from "../../lib/silence/subjects";
import { matchView } from "../../lib/view/match";
import { WHOLE } from "../../lib/view/view";
import { chance, vary } from "./vary";

/** Seconds of processor time that the set phrases of a thousand readouts may take at most. */
const LIMIT = 10;
const READOUTS = 1000;

/** Looks for the set phrases of many readouts like the seeds, each of another day, and prints how long that takes. */
async function bench(): Promise<void> {
  const seeds = await Promise.all((await findReadouts(SEEDS)).map(readText));
  const vocabulary = [...new Set(seeds.join(" ").match(/\b[a-z]{4,}\b/g))];
  const random = chance(20_210_903);
  const readouts = Array.from({ length: READOUTS }, (_, i) => {
    const text = vary(seeds[i % seeds.length] ?? "", vocabulary, random);
    const json = formatReadout(codeReadout(`${i}.txt`, text));
    const callDate = new Date(Date.UTC(1990, 0, 1 + i * 12)).toISOString().slice(0, 10);
    return { ...json, call: { ...json.call, callDate }, text };
  });
  const corpus = buildCorpus(readouts);
  const columns = buildColumns(corpus);
  const started = process.cpuUsage();
  const phrases = findPhrases(corpus, columns);
  const { user, system } = process.cpuUsage(started);
  // Others may use this machine's cores as well; processor time is what it takes by itself.
  const seconds = (user + system) / 1e6;
  const uses = phrases.reduce((sum, phrase) => sum + phrase.uses.length, 0);
  console.log(
    `${READOUTS} readouts, ${corpus.calls.length} calls, ${corpus.statements.length} sentences: ` +
      `${phrases.length} set phrases in ${uses} places, found in ${seconds.toFixed(2)} s of processor time (at most ${LIMIT})`,
  );
  for (const { label, score } of phrases.slice(0, 10))
    console.log(`${score.toFixed(0).padStart(8)}  ${label}`);
  const match = matchView(columns, WHOLE);
  const presences = presencesOf(columns, subjectsOf(columns, phrases), match);
  const steps: [string, () => unknown][] = [
    ["figures of all phrases", () => phraseFigures(columns, phrases, match)],
    ["silence of the latest call", () => silenceOf(columns, presences, match, columns.calls.length - 1)],
    ["longest absences", () => absences(columns, presences, match)],
    ["topics of one side only", () => oneSided(columns, presences)],
  ];
  for (const [name, run] of steps) {
    const start = performance.now();
    run();
    console.log(`${(performance.now() - start).toFixed(0).padStart(8)} ms  ${name}`);
  }
  if (seconds > LIMIT) process.exitCode = 1;
}

await bench();
