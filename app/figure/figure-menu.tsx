"use client";

import dynamic from "next/dynamic";
import { useRef } from "react";
import type { FigureId } from "../../lib/drawing/compose";
import type { Shown } from "../../lib/figures/captions/caption";
import { count } from "../../lib/view/counting";
import { useOpen } from "../filters/use-open";
import { CSV_ROWS } from "./csv";

/** What needs the browser (copying, citing) is loaded when the menu is opened. */
const MenuActions = dynamic(() => import("./menu-actions").then((module) => module.MenuActions), {
  ssr: false,
});

export interface MenuProps {
  id: FigureId;
  query: string;
  /** What the rows of the downloads are counted from, when the menu is opened. */
  shown: Shown;
  headline: string;
}

/** All the ways to take a figure away. The downloads are links and work without a script. */
export function FigureMenu(props: MenuProps) {
  const { id, query, shown } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const isOpen = useOpen(details);
  const rows = isOpen ? { figure: CSV_ROWS[id](shown).length, statements: shown.match.rows.length } : null;
  const asked = query ? `?${query}` : "";
  return (
    <details
      ref={details}
      name="figure-menu"
      className="menu"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !details.current?.open) return;
        event.stopPropagation();
        details.current.open = false;
        details.current.querySelector("summary")?.focus();
      }}
    >
      <summary>
        Take away<span className="unseen"> this figure</span>
      </summary>
      <div className="menu-body">
        <ul>
          <li>
            <a href={`/figures/${id}.png${asked}`} download>
              Picture (PNG)
            </a>
          </li>
          <li>
            <a href={`/figures/${id}.svg${asked}`} download>
              Drawing (SVG)
            </a>
          </li>
          <li>
            <a href={`/${id}.csv${asked}`} download>
              Figures (CSV{rows && `, ${count(rows.figure, "row")}`})
            </a>
          </li>
          <li>
            <a href={`/statements.csv${asked}`} download>
              Statements behind it (CSV{rows && `, ${count(rows.statements, "row")}`})
            </a>
          </li>
        </ul>
        {isOpen && <MenuActions {...props} />}
      </div>
    </details>
  );
}
