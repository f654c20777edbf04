import events from "./events.json";
import type { Period } from "./periods";
import { placeOf } from "./place";

/** Something that happened in the world. It is context that can explain a break, no data: nothing is counted from it. */
interface WorldEvent {
  id: string;
  /** YYYY-MM-DD */
  date: string;
  label: string;
  /** Who reported it; the address where one is known. */
  source: { title: string; url?: string };
}

/** An event on a time axis. */
export interface PlacedEvent extends WorldEvent {
  /** In periods from the left end: 1.5 is the middle of the second one. */
  place: number;
}

/** Every event of the table, by date. A new one is a row of events.json. */
export const EVENTS: readonly WorldEvent[] = events;

/** The events between the ends of the axis, each with its place. */
export function eventsIn(periods: readonly Period[], all: readonly WorldEvent[] = EVENTS): PlacedEvent[] {
  return all.flatMap((event) => {
    const place = placeOf(periods, event.date);
    return place === null ? [] : [{ ...event, place }];
  });
}
