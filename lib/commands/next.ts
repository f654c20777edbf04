import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";

const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Bytes of a request's head that are read, so that an address far too long is answered by the pages and not by Node. */
const LONGEST_HEAD = 1_048_576;

/** Starts a command of Next (build, start, dev, typegen) as a child of this process. */
export function spawnNext(words: string[], output: "inherit" | "ignore" = "inherit"): ChildProcess {
  return spawn(process.execPath, [`--max-http-header-size=${LONGEST_HEAD}`, NEXT, ...words], {
    stdio: ["ignore", output, "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
}
