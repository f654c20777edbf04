import type { Meaning } from "../../lib/drawing/scene";
import type { Period } from "../../lib/figures/periods";
import type { View } from "../../lib/view/view";
import { choose, toggle } from "../filters/kinds";

/**
 * The view that a mark stands for: its topics, its period, its calls, its speaker or side. A second press on the same
 * mark widens the view again; the name of a family opens or closes it.
 */
export function pick(view: View, of: Meaning, periods: readonly Period[] = []): View {
  if (of.opens) return toggleOpen(view, of.opens.family);
  const period = periods.find(({ id }) => id === of.period);
  const speaks = of.speaker ?? of.side;
  const narrow = (take: boolean): View => {
    let next = view;
    if (of.topics) next = chooseTopics(next, take ? of : {});
    if (of.calls) next = choose(next, "call", take ? of.calls : []);
    if (period) next = { ...next, from: take ? period.from : "", to: take ? period.to : "" };
    if (speaks) {
      next = choose(next, "speaker", take && of.speaker ? [of.speaker] : []);
      next = choose(next, "side", take && of.side ? [of.side] : []);
    }
    return next;
  };
  const picked = narrow(true);
  return isSame(picked, view) ? narrow(false) : picked;
}

function toggleOpen(view: View, family: string): View {
  // A family that is open because it was chosen closes by being let go.
  if (view.families.includes(family)) return toggle(view, "family", family);
  const open = view.open.includes(family) ? view.open.filter((id) => id !== family) : [...view.open, family];
  return { ...view, open };
}

/** The topics of a mark; those of a family are chosen by its name. */
function chooseTopics(view: View, { topics = [], family }: Meaning): View {
  const bare = choose(choose(view, "family", []), "topic", []);
  return family ? choose(bare, "family", [family]) : choose(bare, "topic", topics);
}

function isSame(one: View, other: View): boolean {
  const lists = ["topics", "families", "calls", "speakers", "sides"] as const;
  const sameLists = lists.every((key) => {
    const ids = new Set<string>(one[key]);
    return ids.size === other[key].length && other[key].every((id) => ids.has(id));
  });
  return sameLists && one.from === other.from && one.to === other.to;
}
