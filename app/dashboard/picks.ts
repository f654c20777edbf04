import type { Columns } from "../../lib/corpus/columns";
import type { View } from "../../lib/view/view";
import type { TrendPick } from "../charts/pick";
import { choose } from "../filters/kinds";
import type { RaisedPick } from "../matrix/pick";

/** The view that a mark of the trend stands for: its topics in its period. A second press on the same mark widens it again. */
export function pickTrend(view: View, pick: TrendPick, columns: Columns): View {
  const period = pick.period;
  const family = pick.family ?? null;
  const bare = choose(choose(view, "family", []), "topic", []);
  let picked = family ? choose(bare, "family", [family]) : choose(bare, "topic", pick.topics);
  if (period && view.grouping === "year") picked = choose(picked, "year", [period.id]);
  else if (period)
    picked = choose(
      picked,
      "call",
      period.calls.map((call) => columns.calls[call]?.id ?? ""),
    );
  if (!isSame(picked, view)) return picked;
  const widened = bare;
  if (!period) return widened;
  return choose(widened, view.grouping === "year" ? "year" : "call", []);
}

/** The view that a cell of the matrix stands for: what this speaker or side said of the topic; a whole row for all of them. */
export function pickRaised(view: View, pick: RaisedPick, columns: Columns): View {
  const picked = choose(choose(view, "family", []), "topic", [pick.topic]);
  if (!pick.raiser) return picked;
  const { id } = pick.raiser;
  const isSide = columns.sides.some((side) => side.id === id);
  return isSide ? choose(picked, "side", [id]) : choose(picked, "speaker", [id]);
}

function isSame(one: View, other: View): boolean {
  return (["topics", "families", "years", "calls"] as const).every((key) => {
    const ids = new Set<string | number>(one[key]);
    return ids.size === other[key].length && other[key].every((id) => ids.has(id));
  });
}
