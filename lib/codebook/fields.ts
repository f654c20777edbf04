import table from "./fields.json";

/** Something that is coded beside topics and acts, with every value that it can have. */
export interface CodedField {
  id: "family" | "kind" | "side" | "level" | "date-basis";
  label: string;
  definition: string;
  values: readonly { id: string; label: string; definition: string }[];
}

/** Families, kinds, sides, levels and date bases, each value with its definition. */
export const FIELDS = table as readonly CodedField[];
