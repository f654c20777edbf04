import { memo } from "react";
import type { Grouping, Measure } from "../../lib/view/view";
import type { ViewState } from "./use-view";

const MEASURES: Record<Measure, string> = {
  share: "Share of statements",
  statements: "Statements",
  calls: "Calls",
};
const GROUPINGS: Record<Grouping, string> = {
  year: "Year",
  quarter: "Quarter",
  month: "Month",
  call: "Call",
};

interface ChartControlsProps {
  measure: Measure;
  grouping: Grouping;
  onChange: ViewState["change"];
}

/** How the trend counts, and by what time it groups. */
export const ChartControls = memo(function ChartControls({
  measure,
  grouping,
  onChange,
}: ChartControlsProps) {
  return (
    <div className="chart-controls">
      <Options
        name="measure"
        legend="Count"
        options={MEASURES}
        value={measure}
        onChange={(id) => onChange((view) => ({ ...view, measure: id }))}
      />
      <Options
        name="grouping"
        legend="By"
        options={GROUPINGS}
        value={grouping}
        onChange={(id) => onChange((view) => ({ ...view, grouping: id }))}
      />
    </div>
  );
});

interface OptionsProps<Id extends string> {
  name: string;
  legend: string;
  options: Record<Id, string>;
  value: Id;
  onChange: (id: Id) => void;
}

/** A few options of which one holds, side by side. */
export function Options<Id extends string>({ name, legend, options, value, onChange }: OptionsProps<Id>) {
  return (
    <fieldset className="options">
      <legend>{legend}</legend>
      {(Object.keys(options) as Id[]).map((id) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === value} onChange={() => onChange(id)} />
          <span>{options[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
