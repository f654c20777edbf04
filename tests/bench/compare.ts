import { choosePair } from "../../lib/compare/choose";
import { compare } from "../../lib/compare/comparison";
import { KINDS } from "../../lib/compare/pair";
import { compareWording, readWording } from "../../lib/compare/wording";
import { buildColumns } from "../../lib/corpus/columns";
import { buildCorpus } from "../../lib/corpus/corpus";
import { WHOLE } from "../../lib/view/view";
import { makeReadouts } from "./many-readouts";

/** Statements of the made-up corpus, and the milliseconds that a comparison may take, the first one with its reading. */
const STATEMENTS = 100_000;
const LIMIT = 2000;

function time<T>(name: string, run: () => T): { took: number; made: T } {
  const watch = performance.now();
  const made = run();
  const took = performance.now() - watch;
  console.log(`${name.padEnd(48)}${took.toFixed(0).padStart(6)} ms`);
  return { took, made };
}

/** Compares the halves of a corpus of 100,000 statements and prints how long each comparison takes (at most two seconds). */
async function bench(): Promise<void> {
  const corpus = buildCorpus(await makeReadouts(STATEMENTS));
  const columns = buildColumns(corpus);
  const { took: reading, made: read } = time("all statements read once", () => readWording(corpus, columns));
  for (const kind of KINDS) {
    const pair = choosePair(columns, WHOLE, kind, null);
    if (!pair) continue;
    const { took } = time(`two ${kind}s`, () => {
      const { a, b } = compare(columns, WHOLE, pair, null);
      return compareWording(read, a.rows, b.rows);
    });
    if (reading + took > LIMIT) process.exitCode = 1;
  }
}

await bench();
