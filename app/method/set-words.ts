import type { MeasuredSet } from "../../lib/agreement/measure";
import { count } from "../../lib/view/counting";

/** What the sets of readouts are called at the head of a column. */
export const SET_NAMES: Record<MeasuredSet["id"], string> = {
  seeds: "These calls",
  unseen: "Unseen readouts",
};

/** How much of a set is measured: "16 readouts, 171 statements", "2 of 5 readouts, 18 of 72 statements". */
export function sizeWords({ files, rows, of }: MeasuredSet): string {
  return of
    ? `${files.length} of ${count(of.readouts, "readout")}, ${rows} of ${count(of.rows, "statement")}`
    : `${count(files.length, "readout")}, ${count(rows, "statement")}`;
}

/** What to hold of a set's figures: the plain word first, then why. */
export const SET_NOTES: Record<MeasuredSet["id"], { plain: string; why: string }> = {
  seeds: {
    plain: "The rules were written with these readouts in hand.",
    why: "That the coder reads them as the reference does shows that the rules do what was meant, not how they do on a text that nobody has looked at.",
  },
  unseen: {
    plain: "No rule, term or table was changed because of a disagreement here, so this is nearer the truth.",
    why: "The readouts are invented for testing, in the forms of Chinese, Iranian, Russian, American and other issuers, and coded from the codebook apart from the software.",
  },
};
