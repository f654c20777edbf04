import type { FigureAgreement } from "../../lib/agreement/of-figure";
import { count } from "../../lib/view/counting";
import { inDecimals, rangeWords } from "../method/estimate-words";

const ON = {
  unseen: "that no rule was written with",
  seeds: "that the rules were written with",
};

/** How often the coder is right in what the chart counts; it leads to where that was measured. */
export function Sure({ agreement }: { agreement: FigureAgreement | null }) {
  if (!agreement) return null;
  const { set, readouts, fields } = agreement;
  const told = fields.map(
    ({ name, measure, agreement: one }) =>
      `${name} ${measure === "F1" ? "F1 " : ""}${inDecimals(one.value)} (${rangeWords(one)})`,
  );
  return (
    <p>
      <a href="/method">How sure</a>: {told.join(", ")}, on {count(readouts, "readout")} {ON[set]}.
    </p>
  );
}
