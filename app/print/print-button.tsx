import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { fetchAllLines } from "../table/fetch-lines";
import type { Line } from "../table/line";

interface Props {
  /** Positions of all statements of the view. */
  rows: Uint32Array;
  lines: ReadonlyMap<number, Line>;
  onLines: (lines: readonly Line[]) => void;
}

/** Prints the report with every statement of the view: those that did not come with the page are fetched first. */
export function PrintButton({ rows, lines, onLines }: Props) {
  const [said, setSaid] = useState("");
  const isUnderWay = useRef(false);
  const print = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const missing = [...rows].filter((at) => !lines.has(at));
    try {
      const fetched = await fetchAllLines(missing, (amount) =>
        setSaid(`Fetching ${amount} of ${missing.length} statements …`),
      );
      flushSync(() => {
        onLines(fetched);
        setSaid("");
      });
      window.print();
    } catch {
      setSaid("Not all statements could be fetched; press again to try once more.");
    } finally {
      isUnderWay.current = false;
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={print}>
        Print
      </button>
      <output className="print-said quiet">{said}</output>
    </>
  );
}
