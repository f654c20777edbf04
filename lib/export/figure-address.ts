import { formatView } from "../view/format";
import type { View } from "../view/view";

/** Where a figure stands on the page with exactly this view: "https://example.org/?minister=wang-yi#figure-topics". */
export function figureAddress(origin: string, id: string, view: View): string {
  const query = formatView(view);
  return `${origin}/${query && `?${query}`}#figure-${id}`;
}
