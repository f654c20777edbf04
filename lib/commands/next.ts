import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";

const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Starts a command of Next (build, start, dev, typegen) as a child of this process. */
export function spawnNext(words: string[], output: "inherit" | "ignore" = "inherit"): ChildProcess {
  return spawn(process.execPath, [NEXT, ...words], {
    stdio: ["ignore", output, "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
}
