import { useCallback, useRef, useState } from "react";
import type { Line } from "../table/line";

/** So many lines are asked for at once, at most. */
const PAGE = 200;
/** A request waits so long for the scrolling to settle. */
const SETTLE_MS = 60;

export interface Lines {
  lines: ReadonlyMap<number, Line>;
  /** Fetches the lines of these positions, as far as they are not there yet. */
  want: (positions: number[]) => void;
  /** Whether the last request failed. */
  failed: boolean;
}

/** The words of the rows: those that came with the page, and more a page at a time as they are scrolled to. */
export function useLines(first: readonly Line[]): Lines {
  const [lines, setLines] = useState<ReadonlyMap<number, Line>>(
    () => new Map(first.map((line) => [line.at, line])),
  );
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const want = useCallback((positions: number[]) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      fetchLines(positions.slice(0, PAGE)).then(
        (fetched) => {
          setFailed(false);
          setLines((old) => new Map([...old, ...fetched.map((line): [number, Line] => [line.at, line])]));
        },
        () => setFailed(true),
      );
    }, SETTLE_MS);
  }, []);

  return { lines, want, failed };
}

async function fetchLines(positions: number[]): Promise<Line[]> {
  const response = await fetch(`/dashboard/lines?at=${positions.join(",")}`);
  if (!response.ok) throw new Error(`The rows could not be fetched: ${response.status}`);
  return response.json();
}
