import { concordance } from "../../lib/concordance/concordance";
import { parseConcordance } from "../../lib/concordance/query";
import { findSameWords } from "../../lib/concordance/same-words";
import { type ConcordanceSource, makeSource } from "../../lib/concordance/source";
import { buildColumns } from "../../lib/corpus/columns";
import { buildCorpus } from "../../lib/corpus/corpus";
import { indexWords } from "../../lib/view/words";
import { makeReadouts } from "./many-readouts";

/** Statements of the made-up corpus, and the milliseconds in which each question has to be answered at its worst. */
const STATEMENTS = 100_000;
const LIMIT = 100;
const RUNS = 9;
/** A page of lines, as the server answers with. */
const LINES = 100;

const QUERIES = [
  "q=sovereignty",
  'q="core interests"',
  "q=sovereign*",
  "q=the",
  "q=the&order=speaker",
  "q=the&order=left",
  "q=the&order=right",
  "q=a*&order=left",
  'q="the two sides" | "both sides" OR "of the two*"&order=right',
  "q=china iran cooperation",
  "q=cooperation&minister=wang-yi&topic=afghanistan&order=left",
  'q="the internat*"',
  "q=nowhere",
];

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/**
 * The median and the worst of some runs, in milliseconds. Others may use this machine's cores as well: a run takes no more
 * than its processor time, however long it had to wait for a core.
 */
function time(run: () => unknown): { median: number; worst: number } {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    const watch = performance.now();
    run();
    const waited = performance.now() - watch;
    const { user, system } = process.cpuUsage(before);
    return Math.min(waited, (user + system) / 1000);
  });
  return { worst: Math.max(...times), median: median(times) };
}

function report(name: string, found: string, { median, worst }: ReturnType<typeof time>): void {
  const isSlow = worst > LIMIT;
  console.log(
    `${name.padEnd(62)}${found.padStart(22)}${median.toFixed(1).padStart(8)} ms, at worst ${worst.toFixed(1)}${isSlow ? "  TOO SLOW" : ""}`,
  );
  if (isSlow) process.exitCode = 1;
}

/** Makes a corpus of 100,000 statements, asks it and prints how long each answer takes (none more than 100 ms). */
async function bench(): Promise<void> {
  const corpus = buildCorpus(await makeReadouts(STATEMENTS));
  const columns = buildColumns(corpus);
  const rows = Array.from(columns.row, (row) => corpus.statements[row]);
  const watch = performance.now();
  const index = indexWords(rows.map((row) => row?.text ?? ""));
  const source: ConcordanceSource = makeSource(
    columns,
    index,
    rows.map((row) => row?.key ?? ""),
  );
  const seconds = ((performance.now() - watch) / 1000).toFixed(2);
  console.log(
    `${columns.length} statements of ${corpus.calls.length} calls, ${index.words.length} words, ${index.spellings.length} spellings; read once in ${seconds} s`,
  );
  for (const query of QUERIES) {
    const ask = () => concordance(source, parseConcordance(query, columns), LINES);
    report(`?${query}`, `${ask()?.places} places`, time(ask));
  }
  const text = rows[1234]?.text ?? "";
  const ask = () => findSameWords(source, text, new Set([1234]));
  report("statements in the same words as one", `${ask().length} statements`, time(ask));
}

await bench();
