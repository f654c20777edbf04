import Link from "next/link";
import type { View } from "../../lib/view/view";
import { queryOf } from "../view/read-view";
import { type Counted, countWords } from "./count-words";

interface Props {
  counted: Counted;
  base: Counted;
  /** The view with the entry chosen. */
  view: View;
  /** Whether that view has the counted statements and no others. */
  isSame: boolean;
}

/** How often an entry was met in the view; it leads to these statements in the dashboard where an address can say so. */
export function CountLink({ counted, base, view, isSame }: Props) {
  const words = countWords(counted, base);
  if (counted.statements === 0 || !isSame) return words;
  return (
    <Link href={`/${queryOf(view)}`} prefetch={false}>
      {words}
    </Link>
  );
}
