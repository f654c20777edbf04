import type { Columns } from "../../lib/corpus/columns";
import { type Calls, callFigures } from "../../lib/figures/calls";
import { type Facets, facets } from "../../lib/figures/facets";
import { type Headline, headline } from "../../lib/figures/headline";
import { type Participants, participants } from "../../lib/figures/participants";
import { type Raised, raised } from "../../lib/figures/raised";
import { familyTrend, type Trend } from "../../lib/figures/trend";
import { describeView } from "../../lib/view/describe";
import { matchView } from "../../lib/view/match";
import { orderRows } from "../../lib/view/order";
import type { View } from "../../lib/view/view";

/** A view and, where it has words, the rows in which they were found. */
export interface Shown {
  view: View;
  found: Uint8Array | null;
}

/** What has to change at once with a choice: the words, the filters' counts and the table's rows. */
export interface NearFigures {
  words: Headline;
  sentence: string;
  facets: Facets;
  rows: Uint32Array;
}

/** What may follow a moment later in a large corpus: the charts, the calls and who spoke. */
export interface FarFigures {
  trend: Trend;
  raised: Raised;
  calls: Calls;
  participants: Participants;
}

export function nearFigures(columns: Columns, { view, found }: Shown): NearFigures {
  const match = matchView(columns, view, found);
  return {
    words: headline(columns, view, match),
    sentence: describeView(view, columns, match),
    facets: facets(columns, view, found),
    rows: orderRows(columns, match.rows, view.sort),
  };
}

export function farFigures(columns: Columns, { view, found }: Shown): FarFigures {
  const match = matchView(columns, view, found);
  return {
    trend: familyTrend(columns, view, match),
    raised: raised(columns, view, match),
    calls: callFigures(columns, view, match),
    participants: participants(columns, view, match),
  };
}
