import { type RefObject, useEffect, useState } from "react";

/** Whether a <details> is open. */
export function useOpen(details: RefObject<HTMLDetailsElement | null>): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const panel = details.current;
    const summary = panel?.querySelector("summary");
    if (!panel || !summary) return;
    const onToggle = () => setOpen(panel.open);
    // Before the browser opens it, so that it never shows what it held when it was closed.
    const onPress = () => setOpen(!panel.open);
    // It may have been opened before the page could follow.
    onToggle();
    panel.addEventListener("toggle", onToggle);
    summary.addEventListener("click", onPress);
    return () => {
      panel.removeEventListener("toggle", onToggle);
      summary.removeEventListener("click", onPress);
    };
  }, [details]);
  return isOpen;
}
