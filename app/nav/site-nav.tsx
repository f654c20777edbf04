import Link from "next/link";
import { ThemeSwitch } from "./theme-switch";
import "./nav.css";

/** The pages in the order of the menu. */
export const PAGES = [
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
  /** The view's query, which every page keeps. */
  query?: string;
}

/** The way to every page, with the view that was chosen. */
export function SiteNav({ here, query = "" }: Props) {
  return (
    <nav className="site-nav" aria-label="Pages">
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
