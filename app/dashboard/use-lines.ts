import { useCallback, useRef, useState } from "react";
import { fetchLines, PAGE } from "../table/fetch-lines";
import type { Line } from "../table/line";

/** A request waits so long for the scrolling to settle. */
const SETTLE_MS = 60;

export interface Lines {
  lines: ReadonlyMap<number, Line>;
  /** Fetches the lines of these positions, as far as they are not there yet. */
  want: (positions: number[]) => void;
  /** Takes in lines that were fetched otherwise. */
  add: (lines: readonly Line[]) => void;
  /** Whether the last request failed. */
  failed: boolean;
}

/** The words of the rows: those that came with the page, and more a page at a time as they are scrolled to. */
export function useLines(first: readonly Line[]): Lines {
  const [lines, setLines] = useState<ReadonlyMap<number, Line>>(() => new Map(byPlace(first)));
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const add = useCallback(
    (fetched: readonly Line[]) => setLines((old) => new Map([...old, ...byPlace(fetched)])),
    [],
  );
  const want = useCallback(
    (positions: number[]) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        fetchLines(positions.slice(0, PAGE)).then(
          (fetched) => {
            setFailed(false);
            add(fetched);
          },
          () => setFailed(true),
        );
      }, SETTLE_MS);
    },
    [add],
  );

  return { lines, want, add, failed };
}

const byPlace = (lines: readonly Line[]) => lines.map((line): [number, Line] => [line.at, line]);
