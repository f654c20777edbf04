import type { Columns } from "../corpus/columns";
import { formatPeriod } from "../view/dates";
import { matchView } from "../view/match";
import type { View } from "../view/view";
import type { Facets } from "./facets";

/** A way out of a view without statements: some of its choices taken back. */
export interface Remedy {
  /** The choices taken back, in words: "Afghanistan or Terrorism", "the words “vaccine”". */
  label: string;
  /** The view without them. */
  view: View;
  /** How many statements it has. */
  statements: number;
}

interface Lifting {
  label: string;
  lift: (view: View) => View;
}

/**
 * What to take back so that a view without statements gets some: one kind of choice where that is enough, else two.
 * The one that leaves most comes first.
 */
export function remedies(columns: Columns, view: View, choices: Facets, found?: Uint8Array | null): Remedy[] {
  const liftings = liftingsOf(view, choices);
  const single = tryOut(columns, view, liftings, found);
  if (single.length > 0) return single;
  const pairs = liftings.flatMap((one, place) =>
    liftings.slice(place + 1).map((other) => ({
      label: `${one.label} and ${other.label}`,
      lift: (whole: View) => other.lift(one.lift(whole)),
    })),
  );
  return tryOut(columns, view, pairs, found);
}

function tryOut(columns: Columns, view: View, liftings: Lifting[], found?: Uint8Array | null): Remedy[] {
  return liftings
    .map(({ label, lift }) => {
      const lifted = lift(view);
      const match = matchView(columns, lifted, lifted.words ? found : null);
      return { label, view: lifted, statements: match.rows.length };
    })
    .filter(({ statements }) => statements > 0)
    .sort((a, b) => b.statements - a.statements);
}

function liftingsOf(view: View, choices: Facets): Lifting[] {
  const kinds: [{ label: string; chosen: boolean }[], Partial<View>][] = [
    [
      [...choices.ministers, ...choices.leaders, ...choices.officials],
      { ministers: [], leaders: [], officials: [] },
    ],
    [choices.speakers, { speakers: [] }],
    [choices.sides, { sides: [] }],
    [[...choices.families, ...choices.topics], { topics: [], families: [] }],
    [choices.years, { years: [] }],
    [
      [{ label: `the period ${formatPeriod(view)}`, chosen: formatPeriod(view) !== "" }],
      { from: "", to: "" },
    ],
    [choices.acts, { acts: [] }],
    [choices.calls, { calls: [] }],
    [[{ label: `the words “${view.words}”`, chosen: view.words !== "" }], { words: "" }],
  ];
  return kinds.flatMap(([offered, lifted]) => {
    const chosen = offered.filter((choice) => choice.chosen);
    if (chosen.length === 0) return [];
    return [
      {
        label: chosen.map(({ label }) => label).join(" or "),
        lift: (whole: View) => ({ ...whole, ...lifted }),
      },
    ];
  });
}
