/** The columns of the statements table, in their order; `hide` and `sort` in an address name them so. */
export const TABLE_COLUMNS = ["date", "call", "speaker", "side", "statement", "topics", "acts"] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];
