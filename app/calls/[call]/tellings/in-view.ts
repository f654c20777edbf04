import type { Call } from "../../../../lib/corpus/corpus";
import { narrowTellings, viewOfTellings } from "../../../../lib/tellings/narrow";
import { tellingsOf } from "../../../../lib/tellings/tellings";
import { matchView } from "../../../../lib/view/match";
import type { View } from "../../../../lib/view/view";
import { columns, corpus } from "../../../corpus";
import { isNarrowed } from "../../../filters/kinds";

/** A call's tellings as far as a view shows them; the page is of one call, whichever calls the view has chosen. */
export function tellingsInView(call: Call, view: View, found: Uint8Array | null) {
  const own = { ...view, calls: [call.id] };
  const match = matchView(columns, own, found);
  const shown = viewOfTellings(corpus, columns, match);
  const whole = tellingsOf(corpus, call);
  const narrowed = isNarrowed({ ...view, calls: [] });
  return {
    view: own,
    match,
    isNarrowed: narrowed,
    isIn: shown.isIn,
    tellings: narrowed ? narrowTellings(whole, shown) : whole,
  };
}
