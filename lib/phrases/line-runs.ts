import type { PhraseCall } from "./figures";

/** A stretch of the line of calls: one call that says it, or calls side by side that do not. */
type LineRun = { said: PhraseCall } | { without: number[] };

/** The line of calls with those that do not say it put together. */
export function lineRuns(line: readonly PhraseCall[]): LineRun[] {
  const runs: LineRun[] = [];
  for (const one of line) {
    const last = runs.at(-1);
    if (one.statements > 0) runs.push({ said: one });
    else if (last && "without" in last) last.without.push(one.call);
    else runs.push({ without: [one.call] });
  }
  return runs;
}
