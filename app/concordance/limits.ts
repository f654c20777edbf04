/** So many lines are shown at first, so many more at a press, and so many at most: the CSV has them all. */
export const LINES = 100;
export const MORE_LINES = 400;
export const MOST_LINES = 4100;
