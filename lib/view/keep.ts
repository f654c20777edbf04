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

/** An address of the site with a view's query: "/calls/x#s3" and "side=iran" give "/calls/x?side=iran#s3". */
export function withView(address: string, query: string): string {
  if (query === "") return address;
  const [path = "", anchor] = address.split("#");
  return `${path}${path.includes("?") ? "&" : "?"}${query}${anchor === undefined ? "" : `#${anchor}`}`;
}
