import { memo } from "react";
import families from "../../lib/codebook/families.json";
import { periodsRange } from "../../lib/figures/period-range";
import type { Period } from "../../lib/figures/periods";
import type { Form, Grouping, Measure, View } from "../../lib/view/view";
import { Options, Switch } from "../options/options";
import type { ViewState } from "./use-view";

const MEASURES: Record<Measure, string> = { share: "Share", statements: "Statements", calls: "Calls" };
const GROUPINGS: Record<Grouping, string> = {
  year: "Year",
  quarter: "Quarter",
  month: "Month",
  call: "Call",
};
const FORMS: Record<Form, string> = { rows: "Rows", bars: "Stacked", lines: "Lines" };

interface Props {
  view: View;
  periods: readonly Period[];
  onChange: ViewState["change"];
}

/** How the trend counts, by what time it groups, how it is drawn, and what stands with it. */
export const TopicControls = memo(function TopicControls({ view, periods, onChange }: Props) {
  const { measure, grouping, form, interval, events, behind, open } = view;
  const isOpen = open.length === families.length;
  const set = (part: Partial<View>) => onChange((old) => ({ ...old, ...part }));
  return (
    <div className="chart-controls">
      <Options
        name="measure"
        legend="Count"
        options={MEASURES}
        value={measure}
        onChange={(id) => set({ measure: id })}
      />
      <Options
        name="grouping"
        legend="By"
        options={GROUPINGS}
        value={grouping}
        onChange={(id) => set({ grouping: id })}
      />
      <Options name="form" legend="As" options={FORMS} value={form} onChange={(id) => set({ form: id })} />
      <details className="more">
        <summary>More</summary>
        <div className="more-body">
          <Switch
            name="open"
            label="All topics of all families"
            isOn={isOpen}
            onChange={(isOn) => set({ open: isOn ? families.map(({ id }) => id) : [] })}
          />
          <Switch
            name="interval"
            label="95 % interval of each share"
            isOn={interval}
            disabled={
              measure !== "share" || form === "bars" ? "Only of shares, in rows and lines" : undefined
            }
            onChange={(isOn) => set({ interval: isOn })}
          />
          <Switch
            name="events"
            label="Events as context"
            isOn={events}
            onChange={(isOn) => set({ events: isOn })}
          />
          <Switch
            name="behind"
            label="Unfiltered figure behind"
            isOn={behind}
            disabled={form === "bars" ? "Only in rows and lines" : undefined}
            onChange={(isOn) => set({ behind: isOn })}
          />
          <Range view={view} periods={periods} onChange={onChange} />
        </div>
      </details>
    </div>
  );
});

/** The period by two fields: what the pointer does by drawing over the axis. */
function Range({ view, periods, onChange }: Props) {
  const last = periods.length - 1;
  const set = (from: number, to: number) =>
    onChange((old) => periodsRange(old, periods, Math.min(from, to), Math.max(from, to)));
  return (
    <fieldset className="range">
      <legend>Period (or draw over the axis)</legend>
      <select aria-label="From" value={0} onChange={(event) => set(Number(event.target.value), last)}>
        {periods.map(({ id, label }, i) => (
          <option key={id} value={i}>
            from {label}
          </option>
        ))}
      </select>
      <select aria-label="To" value={last} onChange={(event) => set(0, Number(event.target.value))}>
        {periods.map(({ id, label }, i) => (
          <option key={id} value={i}>
            to {label}
          </option>
        ))}
      </select>
      {(view.from || view.to) && (
        <button
          type="button"
          className="word-button"
          onClick={() => onChange((old) => ({ ...old, from: "", to: "" }))}
        >
          All times
        </button>
      )}
    </fieldset>
  );
}
