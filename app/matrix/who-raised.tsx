"use client";

import { familyHue } from "../../lib/drawing/hues";
import type { HueName } from "../../lib/drawing/palette";
import type { Raised } from "../../lib/figures/raised";
import { hueStyle } from "../theme/hue";
import { SCROLLABLE } from "../theme/scrollable";
import { cellWords } from "./cell-words";
import styles from "./matrix.module.css";
import type { RaisedPick } from "./pick";
import { RaisedMark } from "./raised-mark";
import { raiserColumns } from "./raiser-columns";

/** Widths of the topics' column and of the sums. */
const [FIRST, LAST] = ["11.5rem", "3.75rem"];

/** The width of a column with this name at its head: names break between words and after hyphens. */
function widthOf(name: string): string {
  const longest = Math.max(...name.split(/[\s-]/).map((word) => word.length + 1));
  return `${Math.max(4.25, longest * 0.5)}rem`;
}

interface Props {
  figure: Raised;
  by?: "speaker" | "side";
  /** The hue of every side by its id; see theme/hue.ts. */
  hues: Record<string, HueName>;
  onPick: (pick: RaisedPick) => void;
}

/**
 * Topics down, speakers (grouped by side) or sides across; each cell a dot whose area is the number of statements.
 * A flag marks who was first in a readout to speak of the topic. A cell opens its statements.
 */
export function WhoRaised({ figure, by = "speaker", hues, onPick }: Props) {
  const { raisers, cellsOf, groups, most } = raiserColumns(figure, by);
  const widthOfAll = `calc(${[FIRST, ...raisers.map(({ short }) => widthOf(short)), LAST].join(" + ")})`;
  return (
    <figure className={styles.figure}>
      <section {...SCROLLABLE} className={styles.scroll} aria-label="Who raised what">
        <table className={styles.matrix} style={{ width: widthOfAll }}>
          <caption className="unseen">
            Statements on each topic by each {by}. Base: {figure.base.statements} statements in{" "}
            {figure.base.calls} calls.
          </caption>
          <colgroup>
            <col style={{ width: FIRST }} />
            {raisers.map(({ id, short }) => (
              <col key={id} style={{ width: widthOf(short) }} />
            ))}
            <col style={{ width: LAST }} />
          </colgroup>
          <thead>
            {by === "speaker" && (
              <tr className={styles.sides}>
                <td />
                {groups.map((group) => (
                  <th
                    key={group.id}
                    scope="colgroup"
                    colSpan={group.columns}
                    style={hueStyle(hues[group.id] ?? "grey")}
                  >
                    {group.name}
                  </th>
                ))}
                <td />
              </tr>
            )}
            <tr className={styles.raisers}>
              <th scope="col" className={styles.corner}>
                Topic
              </th>
              {raisers.map((raiser) => (
                <th key={raiser.id} scope="col" style={hueStyle(hues[raiser.side] ?? "grey")}>
                  {raiser.short}
                  <small>of {raiser.statements}</small>
                </th>
              ))}
              <th scope="col" className={styles.total}>
                All
                <small>of {figure.base.statements}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {figure.topics.map((topic) => (
              <tr key={topic.topic}>
                <th scope="row" style={hueStyle(familyHue(topic.family))}>
                  <button
                    type="button"
                    className={styles.topic}
                    onClick={() => onPick({ topic: topic.topic, label: topic.label, raiser: null })}
                  >
                    {topic.label}
                  </button>
                </th>
                {cellsOf(topic).map((cell, column) => {
                  const raiser = raisers[column];
                  if (!raiser) return null;
                  if (cell.statements === 0) return <td key={raiser.id} className={styles.none} />;
                  return (
                    <td key={raiser.id} style={hueStyle(hues[raiser.side] ?? "grey")}>
                      <button
                        type="button"
                        className={styles.cell}
                        aria-label={cellWords(topic, raiser, cell)}
                        title={cellWords(topic, raiser, cell)}
                        onClick={() => onPick({ topic: topic.topic, label: topic.label, raiser })}
                      >
                        <RaisedMark count={cell.statements} most={most} first={cell.firsts > 0} />
                        {cell.statements}
                      </button>
                    </td>
                  );
                })}
                <td className={styles.total}>{topic.total.statements}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption className={styles.note}>
        The area of a dot is the number of statements. <span className={styles.flag} aria-hidden="true" /> The
        flag: first in a readout to speak of the topic. Order in the readout is not always order on the line.
      </figcaption>
    </figure>
  );
}
