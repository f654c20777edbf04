import { watch } from "node:fs";
import { access } from "node:fs/promises";
import { count } from "../view/counting";
import { AddressError, checkFree, parseAddress } from "./address";
import { Children } from "./children";
import { CORPUS, CompileError, compileCorpus } from "./compile";
import { spawnNext } from "./next";
import { SEEDS } from "./references";

/** An editor writes a file in several steps; this many milliseconds after the last one it is whole. */
const QUIET = 150;

/**
 * Serves the dashboard for whoever works on it: pages and corpus follow every change. A readout that can't be
 * coded prints its error, and the last good corpus stays.
 */
async function develop(): Promise<void> {
  const address = parseAddress(process.env);
  await checkFree(address);
  if (!(await compileOrComplain())) await access(CORPUS);
  let waiting: NodeJS.Timeout | undefined;
  watch(SEEDS, () => {
    clearTimeout(waiting);
    waiting = setTimeout(compileOrComplain, QUIET);
  });
  const server = spawnNext(["dev", "-p", String(address.port), "-H", address.host]);
  process.exit(await new Children().endOf(server));
}

/** Whether there is a new corpus; where not, the reason is on standard error. */
async function compileOrComplain(): Promise<boolean> {
  try {
    const { readouts } = await compileCorpus();
    console.log(`Coded ${count(readouts.length, "readout")}.`);
    return true;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    console.error(`${error.message}\nThe corpus stays as it was.`);
    return false;
  }
}

develop().catch((error) => {
  const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
  if (!missing) console.error(error instanceof AddressError ? error.message : error);
  process.exitCode = 1;
});
