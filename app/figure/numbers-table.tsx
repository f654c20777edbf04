"use client";

import { useRef } from "react";
import type { Numbers } from "../../lib/drawing/numbers/numbers";
import { Kept } from "../filters/kept";
import { useOpen } from "../filters/use-open";
import { SCROLLABLE } from "../theme/scrollable";

/** The numbers of a figure as a table, one key away. */
export function NumbersTable({ numbers, title }: { numbers: Numbers; title: string }) {
  const details = useRef<HTMLDetailsElement>(null);
  const isOpen = useOpen(details);
  return (
    <details ref={details} className="numbers">
      <summary>
        As a table<span className="unseen">: {title}</span>
      </summary>
      <Kept isOpen={isOpen}>
        <section {...SCROLLABLE} className="numbers-scroll" aria-label={`${title}, numbers`}>
          <table>
            <caption>{numbers.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{numbers.first}</th>
                {numbers.heads.map(({ name, base }) => (
                  <th key={name} scope="col">
                    {name}
                    {base && <small>{base}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {numbers.rows.map(({ name, cells }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {numbers.heads.map(({ name: head }, i) => (
                    <td key={head}>{cells[i]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Kept>
    </details>
  );
}
