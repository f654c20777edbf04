export const MEASURES = ["statements", "share", "calls"] as const;
export const GROUPINGS = ["year", "quarter", "month", "call"] as const;
/** Small multiples with one row a series, stacked bars, or lines. */
export const FORMS = ["rows", "bars", "lines"] as const;
/** Topics by how often they are raised, by how much one side raises them more, or by family. */
export const ORDERS = ["total", "lopsided", "family"] as const;
export const RAISED_FORMS = ["speaker", "side"] as const;

/** Parameters of which one value holds: the name in an address, the field of the view, and the values. A new one is a row. */
export const OPTIONS = [
  { name: "measure", field: "measure", values: MEASURES },
  { name: "by", field: "grouping", values: GROUPINGS },
  { name: "form", field: "form", values: FORMS },
  { name: "order", field: "order", values: ORDERS },
  { name: "raised", field: "raised", values: RAISED_FORMS },
] as const;

/** Parameters that are on or off, off where they are missing; the view's fields have the same names. */
export const SWITCHES = ["interval", "events", "behind"] as const;
export const SETTINGS = ["on", "off"] as const;
