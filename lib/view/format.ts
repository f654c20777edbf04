import { GROUPING, HIDE, LISTS, MEASURE, SORT, WORDS } from "./parameters";
import { type View, WHOLE } from "./view";

/** The view's canonical query ("minister=wang-yi&topic=afghanistan"), without "?"; empty for the whole corpus. */
export function formatView(view: View): string {
  const pairs: [string, string][] = LISTS.flatMap(({ name, field }) =>
    [...new Set<string | number>(view[field])].map((value): [string, string] => [name, String(value)]),
  );
  if (view.words !== "") pairs.push([WORDS, view.words]);
  if (view.measure !== WHOLE.measure) pairs.push([MEASURE, view.measure]);
  if (view.grouping !== WHOLE.grouping) pairs.push([GROUPING, view.grouping]);
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
