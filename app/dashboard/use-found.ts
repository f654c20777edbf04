import { useEffect, useMemo, useState } from "react";
import { findWords, indexWords } from "../../lib/view/words";
import type { Line } from "../table/line";

/** The rows in which words were found, by position in the columns. */
export interface FoundRows {
  words: string;
  positions: number[];
}

export interface Found {
  found: Uint8Array | null;
  /** Whether the answer to the newest words is still on its way; `found` is the one before. */
  isSearching: boolean;
}

/**
 * Which rows hold the words. A corpus whose texts all came with the page is searched here; a larger one by the
 * server, which answered for the page's own words already (`first`).
 */
export function useFound(
  words: string,
  lines: ReadonlyMap<number, Line>,
  total: number,
  first: FoundRows | null,
): Found {
  const isHere = lines.size === total;
  const isWanted = words !== "";
  const index = useMemo(
    () =>
      isHere && isWanted
        ? indexWords(Array.from({ length: total }, (_, at) => lines.get(at)?.text ?? ""))
        : null,
    [isHere, isWanted, lines, total],
  );
  const [answer, setAnswer] = useState(first);

  useEffect(() => {
    if (index || !words || answer?.words === words) return;
    const stop = new AbortController();
    fetch(`/dashboard/found?q=${encodeURIComponent(words)}`, { signal: stop.signal })
      .then((response) => response.json())
      .then((positions: number[]) => setAnswer({ words, positions }))
      .catch(() => {});
    return () => stop.abort();
  }, [answer, index, words]);

  return useMemo(() => {
    if (!words) return { found: null, isSearching: false };
    if (index) return { found: findWords(index, words), isSearching: false };
    if (!answer) return { found: null, isSearching: true };
    const found = new Uint8Array(total);
    for (const at of answer.positions) found[at] = 1;
    return { found, isSearching: answer.words !== words };
  }, [answer, index, total, words]);
}
