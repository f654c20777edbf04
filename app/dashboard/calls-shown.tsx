import { memo } from "react";
import { callPath } from "../../lib/corpus/address";
import type { Calls } from "../../lib/figures/calls";
import { dayMonthYear } from "../table/day";

/** More calls than this are not listed one by one. */
const MANY = 12;

/** The calls of the view, each with what was talked about most. */
export const CallsShown = memo(function CallsShown({ calls, query }: { calls: Calls; query: string }) {
  const listed = calls.calls.slice(-MANY);
  return (
    <section className="calls" aria-labelledby="calls-title">
      <div className="section-head">
        <h2 id="calls-title">The calls</h2>
        <a className="button" href={`/calls.csv?${query}`} download>
          Calls as CSV
        </a>
      </div>
      {calls.calls.length > MANY && (
        <p className="quiet">
          The last {MANY} of {calls.calls.length}.
        </p>
      )}
      <ol>
        {listed.map(({ call, statements, base, topics, dominating }) => (
          <li key={call.id}>
            <a href={callPath(call.id)}>
              <time dateTime={call.date}>{dayMonthYear(call.date)}</time>
              <strong>{call.title}</strong>
            </a>
            <p className="quiet">
              {statements} of {base.statements} statements
              {dominating.length > 0 && `; most on ${labelsOf(topics, dominating)}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
});

function labelsOf(
  topics: { topic: string; label: string; statements: number }[],
  chosen: readonly string[],
): string {
  const labels = topics.filter(({ topic }) => chosen.includes(topic)).map(({ label }) => label);
  const count = topics.find(({ topic }) => chosen.includes(topic))?.statements ?? 0;
  return `${labels.join(", ")} (${count}${labels.length > 1 ? " each" : ""})`;
}
