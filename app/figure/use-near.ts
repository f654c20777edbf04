import { type RefObject, useEffect, useState } from "react";

/** How far beyond the screen a chart counts as near, for a reader who scrolls. */
export const NEAR = "300px";

/** Whether an element is on the screen or near it; taken for near until that is known. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(true);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: NEAR,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
