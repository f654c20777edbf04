"use client";

import Link from "next/link";
import { ThemeSwitch } from "./theme-switch";
import { useViewQuery } from "./use-view-query";

/** The pages in the order of the menu. */
const PAGES = [
  { path: "/", name: "Dashboard" },
  { path: "/concordance", name: "Concordance" },
  { path: "/phrases", name: "Set phrases" },
  { path: "/silence", name: "Silence" },
  { path: "/compare", name: "Compare" },
  { path: "/codebook", name: "Codebook" },
  { path: "/method", name: "How sure" },
] as const;

interface Props {
  /** The page that this is; none of a page that the menu doesn't list. */
  here?: (typeof PAGES)[number]["path"];
  /** The view's query, which every page keeps; that of the page's address where it is not given. */
  query?: string;
}

/** The way to every page, with the view that was chosen. */
export function SiteNav({ here, query: given }: Props) {
  const own = useViewQuery();
  const query = given ?? own;
  return (
    <nav className="site-nav" data-page={here} aria-label="Pages">
      <Link href="/" prefetch={false} className="site-name">
        Readout
      </Link>
      <ul>
        {PAGES.map(({ path, name }) => (
          <li key={path}>
            <Link
              href={query ? `${path}?${query}` : path}
              prefetch={false}
              aria-current={path === here ? "page" : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <ThemeSwitch />
    </nav>
  );
}
