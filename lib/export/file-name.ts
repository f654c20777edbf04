import { slugOf } from "../corpus/slug";
import { LISTS } from "../view/parameters";
import type { View } from "../view/view";

/** File systems take 255 bytes; a name that long tells nobody anything. */
const LONGEST = 120;

/** A name that says the filter: "readout-statements-wang-yi-afghanistan.csv". ASCII letters, digits and hyphens only. */
export function fileName(what: string, view: View, ending: "csv" | "json" | "svg" | "png"): string {
  const chosen = LISTS.flatMap(({ field }) => view[field].map(String));
  const period = [view.from && `from ${view.from}`, view.to && `to ${view.to}`];
  const parts = ["readout", what, ...chosen, ...period, view.words].map(slugOf).filter((part) => part !== "");
  const kept = parts.filter((_, i) => parts.slice(0, i + 1).join("-").length <= LONGEST);
  return `${[...kept, ...(kept.length < parts.length ? ["and-more"] : [])].join("-")}.${ending}`;
}
