import { Terms } from "../words/terms";
import table from "./back-references.json";

/** Row 0 points back, row 1 only holds words that do. */
export const BACK_REFERENCES = new Terms([[...table.pointing, ...table.owned], table.not]);
