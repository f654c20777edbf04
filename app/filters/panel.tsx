import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { Kept } from "./kept";
import { useOpen } from "./use-open";

interface PanelProps {
  /** What is chosen here: "Topic". */
  name: string;
  /** The choices made, in words, shown beside the name. */
  chosen: string[];
  /** A sentence that says what a choice here keeps. */
  meaning: string;
  wide?: boolean;
  children: ReactNode;
}

/**
 * A group of choices behind its name. Only one is open at a time; Escape or a press elsewhere closes it,
 * and Escape gives the focus back to the name.
 */
export function Panel({ name, chosen, meaning, wide, children }: PanelProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const isOpen = useOpen(details);

  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const panel = details.current;
      if (!panel?.open || panel.contains(event.target as Node) || !body.current) return;
      // In one column the panel pushes the page down: closing it would move what is being pressed.
      if (getComputedStyle(body.current).position === "absolute") panel.open = false;
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const panel = details.current;
    if (event.key !== "Escape" || !panel?.open) return;
    panel.open = false;
    panel.querySelector("summary")?.focus();
  };

  return (
    <details ref={details} name="filter" className="panel" onKeyDown={onKeyDown}>
      <summary data-chosen={chosen.length > 0 || undefined}>
        {name}
        {chosen.length > 0 && (
          <span className="panel-chosen">{chosen.length === 1 ? chosen[0] : chosen.length}</span>
        )}
      </summary>
      <div ref={body} className="panel-body" data-wide={wide || undefined}>
        <p className="panel-meaning">{meaning}</p>
        <Kept isOpen={isOpen}>{children}</Kept>
      </div>
    </details>
  );
}
