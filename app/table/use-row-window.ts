import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { findWindow, type RowWindow } from "./window";

/** The height that a row counts with until it is drawn, and that of the list until it is seen. */
const GUESS = 92;
const FIRST_HEIGHT = 640;
/** The window is looked for again after so many pixels of scrolling. */
const STEP = 48;

/** The heights of the rows that were drawn so far, by position in the columns; 0 for the others. */
type Heights = Float32Array;

/**
 * Draws of a long list only the rows that are in sight. `rows` are positions in the columns, `total` is how many
 * of them there can be; each drawn row carries its position as `data-at`.
 */
export function useRowWindow(
  rows: Uint32Array,
  total: number,
  scroller: RefObject<HTMLElement | null>,
): RowWindow {
  const [heights] = useState<Heights>(() => new Float32Array(total));
  const [place, setPlace] = useState({ top: 0, height: FIRST_HEIGHT, measured: 0 });
  const [listed, setListed] = useState(rows);
  const top = useRef(0);

  const isNew = listed !== rows;
  if (isNew) {
    setListed(rows);
    setPlace({ ...place, top: 0 });
  }
  const seen = findWindow(rows, heights, GUESS, isNew ? 0 : place.top, place.height);

  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    top.current = box.scrollTop;
    const step = { top: box.scrollTop - (box.scrollTop % STEP), height: box.clientHeight + STEP };
    setPlace((old) => (old.top === step.top && old.height === step.height ? old : { ...old, ...step }));
  }, [scroller]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let width = box.clientWidth;
    const sized = new ResizeObserver(() => {
      if (box.clientWidth !== width) heights.fill(0);
      width = box.clientWidth;
      look();
    });
    sized.observe(box);
    box.addEventListener("scroll", look, { passive: true });
    return () => {
      sized.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, [heights, look, scroller]);

  // Another list starts at its top.
  useLayoutEffect(() => {
    if (listed === rows && top.current > 0) scroller.current?.scrollTo({ top: 0, behavior: "instant" });
  }, [listed, rows, scroller]);

  // Measured when the browser lays the page out anyway: asking earlier would make it do so twice.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const measured = measure(scroller.current, heights);
      if (measured > 0) setPlace((old) => ({ ...old, measured: old.measured + measured }));
    });
    return () => cancelAnimationFrame(frame);
  });

  return seen;
}

/** Takes down the heights of the rows that are drawn; gives how many were not known before. */
function measure(box: HTMLElement | null, heights: Heights): number {
  let measured = 0;
  for (const row of box?.querySelectorAll<HTMLElement>("[data-at]") ?? []) {
    const at = Number(row.dataset.at);
    if (heights[at] === row.offsetHeight) continue;
    heights[at] = row.offsetHeight;
    measured++;
  }
  return measured;
}
