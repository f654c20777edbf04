import { type Forms, inflect } from "../words/inflect";
import table from "./reporting-verbs.json";

/** How a verb reports: see the table's own note. A verb can report in more than one way. */
export type Reporting = "speech" | "address" | "stance" | "exchange";

/** One form of a reporting verb. */
export interface ReportingVerb {
  base: string;
  form: keyof Forms;
  ways: ReadonlySet<Reporting>;
}

const WAYS = ["speech", "address", "stance", "exchange"] as const;

/** Every form of every verb of the table; the row numbers of {@link REPORTING_TERMS} count in it. */
export const REPORTING_VERBS: readonly ReportingVerb[] = [...readTable()].flatMap(([base, { ways }]) => [
  { base, form: "third", ways },
  { base, form: "past", ways },
  { base, form: "base", ways },
  { base, form: "gerund", ways },
]);

/** The reporting verbs as terms: one row a form. */
export const REPORTING_TERMS: readonly (readonly string[])[] = [...readTable().values()].flatMap(
  ({ forms }) => [[forms.third], forms.past, [forms.base], [forms.gerund]],
);

function readTable(): Map<string, { forms: Forms; ways: Set<Reporting> }> {
  const verbs = new Map<string, { forms: Forms; ways: Set<Reporting> }>();
  for (const way of WAYS) {
    for (const row of table[way]) {
      const [base = "", irregular] = row.split(":").map((part) => part.trim());
      const known = verbs.get(base) ?? { forms: inflect(base), ways: new Set<Reporting>() };
      const forms = irregular ? inflect(base, irregular.split(" ")) : known.forms;
      verbs.set(base, { forms, ways: known.ways.add(way) });
    }
  }
  return verbs;
}
