import type { Names } from "../corpus/corpus";
import { formatView } from "../view/format";
import { WORDS } from "../view/parameters";
import { type Parsed, parseView, type Query, toParams } from "../view/parse";
import { tellUnknown } from "../view/problems";

/** By what the lines can be ordered, the first where the address does not say. */
export const ORDERS = ["date", "speaker", "left", "right"] as const;

export type Order = (typeof ORDERS)[number];

/** The parameter of the order of the lines; `sort` and `order` are the dashboard’s and stay with the view. */
export const ORDER = "sorted";

/** What a concordance's address asks for. */
export interface AskedConcordance extends Parsed {
  order: Order;
}

/** Reads the query of a concordance: the dashboard's own parameters and the order of the lines. Never throws. */
export function parseConcordance(query: Query, names: Names): AskedConcordance {
  const params = toParams(query);
  const given = params.getAll(ORDER).filter((value) => value !== "");
  params.delete(ORDER);
  const { view, problems } = parseView(params, names);
  const order = ORDERS.find((one) => given.includes(one)) ?? ORDERS[0];
  const unread = given.filter((value) => !ORDERS.some((one) => one === value));
  return {
    view,
    order,
    problems: [...problems, ...unread.map((value) => tellUnknown(ORDER, value, ORDERS))],
  };
}

/** The query of a concordance, without "?". */
export function formatConcordance({ view, order }: Pick<AskedConcordance, "view" | "order">): string {
  const parts = [formatView(view), order === ORDERS[0] ? "" : `${ORDER}=${order}`];
  return parts.filter((part) => part !== "").join("&");
}

/** Of a concordance's query what it asks for beside the view: the words and the order. */
export const askedIn = (query: string): string => parted(query, (name) => OWN.has(name));

/** Of a concordance's query the rest: the view in whose statements the words are looked for. */
export const restIn = (query: string): string => parted(query, (name) => !OWN.has(name));

const OWN = new Set<string>([WORDS, ORDER]);

/** Sorted, so that two queries that ask for the same are the same. */
function parted(query: string, isWanted: (name: string) => boolean): string {
  const params = new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => isWanted(name)));
  params.sort();
  return params.toString();
}
