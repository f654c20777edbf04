import { BOTH } from "../corpus/both";
import type { Columns } from "../corpus/columns";
import { facets } from "../figures/facets";
import type { View } from "../view/view";
import { type Half, halvesOf, type Kind, type Pair } from "./pair";

/**
 * The two of a kind that are compared where the reader chose none: of sides and speakers those with the most
 * statements in the view, of calls the two latest, of years the first and the last. Undefined where there are no two.
 */
export function choosePair(
  columns: Columns,
  view: View,
  kind: Kind,
  found: Uint8Array | null,
): Pair | undefined {
  const [a, b] = rankHalves(columns, view, kind, found);
  if (!a || !b) return undefined;
  const order = halvesOf(kind, columns).map(({ id }) => id);
  return order.indexOf(a.id) < order.indexOf(b.id) ? { kind, a, b } : { kind, a: b, b: a };
}

/** The other half for one that the reader chose alone. */
export function chooseOther(
  columns: Columns,
  view: View,
  half: Half,
  found: Uint8Array | null,
): Half | undefined {
  return rankHalves(columns, view, half.kind, found).find(({ id }) => id !== half.id);
}

/** All of a kind, the likeliest to be asked for first; those without a statement in the view come last. */
function rankHalves(columns: Columns, view: View, kind: Kind, found: Uint8Array | null): Half[] {
  const halves = halvesOf(kind, columns);
  const { calls, speakers, sides, years } = facets(columns, view, found);
  const choices = { call: calls, speaker: speakers, side: sides, year: years }[kind];
  const statements = new Map(choices.map((choice) => [choice.id, choice.statements]));
  const countOf = ({ id }: Half) => statements.get(id) ?? 0;
  const spoke = halves.filter((half) => countOf(half) > 0);
  const silent = halves.filter((half) => countOf(half) === 0);
  if (kind === "call") return [...spoke.reverse(), ...silent.reverse()];
  if (kind === "year") return [...spoke.slice(-1), ...spoke.slice(0, -1), ...silent];
  const joint = ({ id }: Half) => (kind === "side" && id === BOTH ? 1 : 0);
  return [...spoke.sort((a, b) => joint(a) - joint(b) || countOf(b) - countOf(a)), ...silent];
}
