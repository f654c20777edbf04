import type { Names } from "../corpus/corpus";
import { formatDay } from "../view/dates";
import { LISTS } from "../view/parameters";
import type { View } from "../view/view";

/** What two of can be compared. Two of one kind never share a statement, so that a test can set them against each other. */
export const KINDS = ["call", "speaker", "side", "year"] as const;

export type Kind = (typeof KINDS)[number];

/** One of two that are compared. */
export interface Half {
  kind: Kind;
  /** The id of a call, a person or a side, or a year. */
  id: string;
  /** What a reader calls it: "Wang Yi", "2021", "Xi Jinping – Raisi, 18 August 2021". */
  label: string;
}

export interface Pair {
  kind: Kind;
  a: Half;
  b: Half;
}

/** Everything of a kind that can be compared, in the filters' order. */
export function halvesOf(kind: Kind, names: Names): Half[] {
  const choices = LISTS.find(({ name }) => name === kind)?.choices(names) ?? [];
  return choices.map(({ id, label }) => ({ kind, id, label: labelOf(kind, id, label, names) }));
}

function labelOf(kind: Kind, id: string, label: string, { calls }: Names): string {
  if (kind === "side" && id === "both") return "Both sides together";
  const call = kind === "call" ? calls.find((one) => one.id === id) : undefined;
  return call ? `${label}, ${formatDay(call.date)}` : label;
}

/** Finds what an address names: "wang-yi", "2021", or with its kind, "speaker:jordan". */
export function findHalf(value: string, names: Names): Half | undefined {
  const colon = value.indexOf(":");
  const kinds = colon < 0 ? KINDS : KINDS.filter((kind) => kind === value.slice(0, colon));
  const id = value.slice(colon + 1);
  return kinds.flatMap((kind) => halvesOf(kind, names)).find((half) => half.id === id);
}

/** How an address names it: by its id, with its kind where something of another kind has the same id. */
export function formatHalf({ kind, id }: Half, names: Names): string {
  return findHalf(id, names)?.kind === kind ? id : `${kind}:${id}`;
}

/** The view narrowed to one half; what the view itself chose of that kind gives way. */
export function halfView(view: View, { kind, id }: Half): View {
  if (kind === "year") return { ...view, years: [Number(id)] };
  const field = { call: "calls", speaker: "speakers", side: "sides" } as const;
  return { ...view, [field[kind]]: [id] };
}

/** The rest of the view, which narrows both halves. */
export function restOfView(view: View, kind: Kind): View {
  const field = { call: "calls", speaker: "speakers", side: "sides", year: "years" } as const;
  return { ...view, [field[kind]]: [] };
}
