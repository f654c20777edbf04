import type { Names } from "../corpus/corpus";
import { LISTS } from "./parameters";
import type { View } from "./view";

/** One choice that narrows a view, by its label, and the view without it. */
interface MadeChoice {
  /** The parameter's name: "minister", "topic". */
  kind: string;
  id: string;
  label: string;
  without: View;
}

/** The choices that narrow a view, apart from its words, in the order of its address. */
export function choicesMade(view: View, names: Names): MadeChoice[] {
  return LISTS.flatMap((list) => {
    const chosen: readonly (string | number)[] = view[list.field];
    if (chosen.length === 0) return [];
    const labels = new Map(list.choices(names).map(({ id, label }) => [id, label]));
    return chosen.map((value) => ({
      kind: list.name,
      id: String(value),
      label: labels.get(String(value)) ?? String(value),
      without: { ...view, [list.field]: chosen.filter((other) => other !== value) },
    }));
  });
}

/** The view with none of them; its words, measure, grouping, order and columns stay. */
export function withoutChoices(view: View): View {
  return { ...view, ...Object.fromEntries(LISTS.map(({ field }) => [field, []])) };
}
