import type { Side } from "../corpus/corpus";
import { FAMILY_HUES, type HueName, OTHER_HUES, SIDE_HUES } from "./palette";

/** Sides whose hue never depends on who else is in the corpus, by id. */
const FIXED: Record<string, HueName> = { china: "warm", iran: "cool", both: "neutral" };

/**
 * The hue of every side by its id, for the corpus's sides in their order. Sides with a fixed hue keep it; the others
 * take what is left of the ordered table, and grey when the table has run out.
 */
export function sideHues(sides: readonly Side[]): Record<string, HueName> {
  const taken = sides.flatMap(({ id }) => FIXED[id] ?? []);
  const free = SIDE_HUES.filter((hue) => !taken.includes(hue));
  const others = sides.filter(({ id }) => !(id in FIXED));
  return { ...FIXED, ...Object.fromEntries(others.map(({ id }, place) => [id, free[place] ?? "grey"])) };
}

/** The hue of a family of topics, named by its id ("world-order") or by its label ("World order"). */
export function familyHue(family: string): HueName {
  const id = family.toLowerCase().replaceAll(" ", "-");
  return id in FAMILY_HUES ? FAMILY_HUES[id as keyof typeof FAMILY_HUES] : "grey";
}

/** The other hue of a family that has this one. */
export function otherHue(hue: HueName): HueName {
  return hue in OTHER_HUES ? OTHER_HUES[hue as keyof typeof OTHER_HUES] : hue;
}
