import { type Query, toParams } from "./parse";
import { tellUnknown } from "./problems";

/** Light or dark, where an address says so. */
export const THEMES = ["light", "dark"] as const;

/** How a figure outside the page is to look: what its address can say beside the view. */
export interface Looks {
  theme: (typeof THEMES)[number] | null;
  /** In pixels. */
  width: number;
}

/** The widths that can be asked for. */
interface Bounds {
  least: number;
  usual: number;
  most: number;
}

/** The looks in a query, a plain sentence about each that could not be read, and the query that is left for the view. */
export function takeLooks(query: Query, { least, usual, most }: Bounds) {
  const rest = toParams(query);
  const problems: string[] = [];
  const take = (name: string) => {
    const [first, second] = rest.getAll(name).filter((value) => value !== "");
    rest.delete(name);
    if (second !== undefined) problems.push(`“${name}” is given more than once; only “${first}” was used.`);
    return first;
  };
  const looks: Looks = { theme: null, width: usual };
  const theme = take("theme");
  const known = THEMES.find((one) => one === theme);
  if (theme !== undefined && !known) problems.push(tellUnknown("theme", theme, THEMES));
  if (known) looks.theme = known;
  const width = take("width");
  const isWidth = /^\d{1,5}$/.test(width ?? "") && Number(width) >= least && Number(width) <= most;
  if (width !== undefined && !isWidth)
    problems.push(tellUnknown("width", width, [`a whole number of pixels from ${least} to ${most}`]));
  if (isWidth) looks.width = Number(width);
  return { looks, problems, rest };
}
