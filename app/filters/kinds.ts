import type { View } from "../../lib/view/view";

/** The kinds of choice as addresses name them, and where the view keeps what was chosen. */
const KEYS = {
  minister: "ministers",
  leader: "leaders",
  official: "officials",
  speaker: "speakers",
  side: "sides",
  topic: "topics",
  family: "families",
  year: "years",
  act: "acts",
  call: "calls",
} as const satisfies Record<string, keyof View>;

export type Kind = keyof typeof KEYS;

/** The ids chosen of one kind. */
function chosenOf(view: View, kind: Kind): string[] {
  return view[KEYS[kind]].map(String);
}

/** The view with these choices of one kind and no others of it. */
export function choose(view: View, kind: Kind, ids: readonly string[]): View {
  return { ...view, [KEYS[kind]]: kind === "year" ? ids.map(Number) : [...ids] };
}

/**
 * The view with one choice made, or taken back where it was made already. A year is chosen whole: a period that was
 * set before would leave less of it than the filter says.
 */
export function toggle(view: View, kind: Kind, id: string): View {
  const chosen = chosenOf(view, kind);
  if (chosen.includes(id))
    return choose(
      view,
      kind,
      chosen.filter((other) => other !== id),
    );
  const open = kind === "year" ? { ...view, from: "", to: "" } : view;
  return choose(open, kind, [...chosen, id]);
}

/** The view with nothing chosen; measure, grouping, order and columns stay as they are. */
export function clear(view: View): View {
  const kinds = Object.keys(KEYS) as Kind[];
  return { ...kinds.reduce((cleared, kind) => choose(cleared, kind, []), view), from: "", to: "", words: "" };
}

/** Whether anything narrows the view. */
export function isNarrowed(view: View): boolean {
  if (view.words.trim() !== "" || view.from !== "" || view.to !== "") return true;
  return Object.values(KEYS).some((key) => view[key].length > 0);
}
