import { useCallback, useRef, useState } from "react";
import type { Names } from "../../lib/corpus/corpus";
import { formatView } from "../../lib/view/format";
import { type Parsed, parseView } from "../../lib/view/parse";
import type { View } from "../../lib/view/view";
import type { Step } from "../nav/history";
import { useOwnAddress } from "../nav/use-own-address";
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

  useOwnAddress(read, first);

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
