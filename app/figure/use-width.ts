import { type RefObject, startTransition, useLayoutEffect, useState } from "react";

/**
 * The width of a chart's element in whole pixels, followed as it changes; null until it has been measured in a browser.
 * An empty one is measured at once; where the server has drawn one, the browser takes its time.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(current.clientWidth);
    if (!current.querySelector("svg")) measure();
    const observer = new ResizeObserver(() => startTransition(measure));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
