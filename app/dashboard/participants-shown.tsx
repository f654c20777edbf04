import { memo, useMemo } from "react";
import type { FigureInput } from "../../lib/drawing/compose";
import { participants } from "../../lib/figures/participants";
import { hueStyle } from "../theme/hue";

/** More persons than this are not listed one by one. */
const MANY = 10;

/** Who was on the line in the view's calls, and how much of the readouts' words each was given. */
export const ParticipantsShown = memo(function ParticipantsShown({ input }: { input: FigureInput }) {
  const { columns, view, match, hues } = input;
  const figure = useMemo(() => participants(columns, view, match), [columns, view, match]);
  const listed = figure.participants.slice(0, MANY);
  const left = figure.participants.length - listed.length;
  return (
    <section className="participants" aria-labelledby="participants-title">
      <h2 id="participants-title">Who was given the words</h2>
      <table>
        <caption className="quiet">
          Share of the {figure.words} words that the readouts give to one speaker.
          {left > 0 && ` ${left} more spoke less.`}
        </caption>
        <thead className="unseen">
          <tr>
            <th scope="col">Participant</th>
            <th scope="col">Share of words</th>
            <th scope="col">Statements and calls</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ id, name, side, words, share, statements, calls }) => (
            <tr key={id} style={hueStyle(hues[side] ?? "grey")}>
              <th scope="row" className="hued">
                {name}
              </th>
              <td>
                <span className="participants-bar" style={{ width: `${(share ?? 0) * 100}%` }} />
                {words} words
              </td>
              <td className="quiet">
                {statements} {statements === 1 ? "statement" : "statements"}, {calls}{" "}
                {calls === 1 ? "call" : "calls"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
