import type { Tellings } from "../../lib/figures/tellings";
import { count } from "../../lib/view/counting";

/** What these readouts can and cannot show, from who tells of the calls and how many there are. */
export function Limits({ tellings }: { tellings: Tellings }) {
  const { readouts, calls, from, to, tellers, toldTwice } = tellings;
  const [teller] = tellers;
  return (
    <>
      <p>
        <strong>{tellersWords(tellings)}</strong>{" "}
        {toldTwice === 0
          ? "No call is told by two sides, so nothing here can be held against another telling."
          : `${count(toldTwice, "call")} ${toldTwice === 1 ? "is" : "are"} told by two sides.`}
      </p>
      <h3>They can show</h3>
      <ul>
        <li>
          what {tellers.length === 1 && teller ? teller.country : "each teller"} chose to publish of a call,
          in which words and in which order;
        </li>
        <li>to whom the telling gives each sentence, and which words lead to each code;</li>
        <li>how the published wording changes from one call to the next.</li>
      </ul>
      <h3>They cannot show</h3>
      <ul>
        <li>
          what was said on the line. What the other side is reported to have said is reported by this one;
          “first in the readout” is the order of a text;
        </li>
        <li>that something was not discussed. It is not in the readout, which is all that can be said;</li>
        <li>
          a trend that would bear a test. {count(readouts, "readout")} of {count(calls, "call")} from {from}{" "}
          to {to} are not a sample of anything: a year’s share may rest on one call, and who spoke, in which
          office and in which year change together;
        </li>
        <li>
          how the coder does on texts of another kind, on other pairs of countries, or on translations. The
          unseen readouts hint at it; most issuers among them have a single readout.
        </li>
      </ul>
    </>
  );
}

/** "All 5 readouts are told by China, of 3 of them it is inferred." */
function tellersWords({ readouts, tellers }: Tellings): string {
  const [only] = tellers;
  const parts = tellers.map(
    ({ country, readouts: own, inferred }) =>
      `${own} by ${country}${inferred > 0 ? ` (${inferred} of them by inference, the file names no issuer)` : ""}`,
  );
  if (tellers.length > 1) return `Of ${readouts} readouts, ${parts.join(", ")}.`;
  if (!only) return "There are no readouts.";
  const inferred =
    only.inferred > 0 ? `; of ${only.inferred} that is inferred, because the file names no issuer` : "";
  const all = readouts === 1 ? "The only readout is" : `All ${readouts} readouts are`;
  return `${all} told by ${only.country}${inferred}.`;
}
