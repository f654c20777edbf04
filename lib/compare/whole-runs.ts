import type { Run } from "./runs";

/** Without the runs that stand in one longer run at least two times of three. */
export function withoutParts(runs: readonly Run[]): Run[] {
  const inLonger = new Map<string, number>();
  for (const run of runs) {
    for (const part of partsOf(run)) inLonger.set(part, Math.max(inLonger.get(part) ?? 0, sum(run.times)));
  }
  return runs.filter(({ text, times }) => (inLonger.get(text) ?? 0) * 3 < sum(times) * 2);
}

/** Every shorter run of its words. */
function partsOf({ words }: Run): string[] {
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from < words.length) parts.push(words.slice(from, to).join(" "));
    }
  }
  return parts;
}

/** Whether the words of `inner` stand in the longer run `outer` side by side. */
export function holds(outer: Run, inner: Run): boolean {
  return outer.words.length > inner.words.length && ` ${outer.text} `.includes(` ${inner.text} `);
}

const sum = ([a, b]: readonly [number, number]) => a + b;
