import { createContext } from "react";

/** A mark by its place: row from the top, period from the left. */
export interface Place {
  row: number;
  period: number;
}

/** What every mark needs to know of the reader's pointer and keyboard. */
export interface Pointing {
  /** The mark under the pointer or the focus. */
  at: Place | null;
  /** Rows that stand out; null when none does and all have their hue. */
  lit: ReadonlySet<number> | null;
  /** The mark that the Tab key lands on: the last one visited. */
  stop: Place;
  point: (place: Place | null) => void;
  pick: (place: Place) => void;
}

export const PointingContext = createContext<Pointing>({
  at: null,
  lit: null,
  stop: { row: 0, period: 0 },
  point: () => {},
  pick: () => {},
});
