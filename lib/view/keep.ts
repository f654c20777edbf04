import { OPTIONS, SWITCHES } from "./options";
import { FROM, HIDE, LISTS, OPEN, SORT, TO, WORDS } from "./parameters";

const OWN = new Set<string>([
  ...LISTS.map(({ name }) => name),
  FROM,
  TO,
  WORDS,
  ...OPTIONS.map(({ name }) => name),
  OPEN.name,
  ...SWITCHES,
  SORT,
  HIDE,
]);

/** The part of a page's query that is the view, without what that page alone understands; values are not looked at. */
export function keepView(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => OWN.has(name));
  return new URLSearchParams(kept).toString();
}
