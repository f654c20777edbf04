/** What is kept free at the top of a row for its name, where it stands above. */
export const ABOVE = 24;
/** Pixels between a row's baseline and the next row. */
export const FOOT = 7;
