import { OPTIONS, SWITCHES } from "./options";
import { FROM, HIDE, LISTS, type ListParameter, OPEN, SORT, TO, WORDS } from "./parameters";
import { type View, WHOLE } from "./view";

/** The view's canonical query ("minister=wang-yi&topic=afghanistan"), without "?"; empty for the whole corpus. */
export function formatView(view: View): string {
  const listed = ({ name, field }: ListParameter) =>
    [...new Set<string | number>(view[field])].map((value): [string, string] => [name, String(value)]);
  const pairs: [string, string][] = LISTS.flatMap(listed);
  if (view.from !== "") pairs.push([FROM, view.from]);
  if (view.to !== "") pairs.push([TO, view.to]);
  if (view.words !== "") pairs.push([WORDS, view.words]);
  for (const { name, field } of OPTIONS) if (view[field] !== WHOLE[field]) pairs.push([name, view[field]]);
  pairs.push(...listed(OPEN));
  for (const name of SWITCHES) if (view[name]) pairs.push([name, "on"]);
  const sort = view.sort.map(({ column, desc }) => (desc ? `-${column}` : column));
  if (sort.length > 0) pairs.push([SORT, sort.join(",")]);
  for (const column of new Set(view.hidden)) pairs.push([HIDE, column]);
  return pairs.map(([name, value]) => `${name}=${encode(value)}`).join("&");
}

/** As `encodeURIComponent`, but with "+" for a space and a bare comma; half a surrogate pair becomes U+FFFD. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replace(/%2C/g, ",")
    .replace(/%20/g, "+");
}
