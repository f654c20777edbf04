import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Names } from "../../lib/corpus/corpus";
import { formatView } from "../../lib/view/format";
import { type Parsed, parseView } from "../../lib/view/parse";
import type { View } from "../../lib/view/view";
import { followHistory, type Step } from "../nav/history";
import { writeLater } from "./write-later";

export interface ViewState extends Parsed {
  /** Shows another view, made from the one shown, and writes it into the address. */
  change: (next: (view: View) => View, step?: Step) => void;
}

/**
 * The view in the address, as the server read it (`first`) and again on back and forward. In between the state here
 * comes first and the address follows it. The router's own hooks are left alone: they would draw the page once more
 * for each choice.
 */
export function useView(names: Names, first: Parsed): ViewState {
  const [parsed, setParsed] = useState(first);
  const shown = useRef(parsed.view);

  const read = useCallback(() => {
    const next = parseView(window.location.search, names);
    if (formatView(next.view) === formatView(shown.current)) return;
    shown.current = next.view;
    setParsed(next);
  }, [names]);

  // The router keeps a page that it shows again, on the way back from a call, as the server first sent it; and what the
  // server sends for a link to another view comes to the page that is here already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes from the server anew says that the address is new.
  useLayoutEffect(read, [read, first]);
  // Of the layout, so that a page that is left stops reading at once.
  useLayoutEffect(() => {
    const here = window.location.pathname;
    return followHistory(() => {
      if (window.location.pathname !== here) return false;
      read();
      return true;
    });
  }, [read]);

  const change = useCallback((next: (view: View) => View, step: Step = "push") => {
    const view = next(shown.current);
    const query = formatView(view);
    if (query === formatView(shown.current)) return;
    shown.current = view;
    setParsed({ view, problems: [] });
    writeLater(query ? `?${query}` : window.location.pathname, step);
  }, []);

  return { ...parsed, change };
}
