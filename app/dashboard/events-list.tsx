import type { PlacedEvent } from "../../lib/figures/events";
import { formatDay } from "../../lib/view/dates";

/** What the numbers on the time axis stand for. */
export function EventsList({ events }: { events: readonly PlacedEvent[] }) {
  if (events.length === 0) return null;
  return (
    <div className="events quiet">
      <p>Context, not data:</p>
      <ol>
        {events.map(({ id, date, label, source }) => (
          <li key={id}>
            {label}, {formatDay(date)} ({source.url ? <a href={source.url}>{source.title}</a> : source.title})
          </li>
        ))}
      </ol>
    </div>
  );
}
