import type { Corpus, StatementRow } from "../../../lib/corpus/corpus";
import type { HueName } from "../../../lib/drawing/palette";

/** The name in the margin: the speaker's short name, both sides, or the readout itself. */
export function speakerLabel({ speakers }: Corpus, { kind, speaker }: StatementRow): string {
  if (kind === "joint") return "Both sides";
  return speaker === null ? "Readout" : (speakers[speaker]?.short ?? "");
}

/** Who is talking, in words. */
export function speakerWords(corpus: Corpus, row: StatementRow): string {
  if (row.kind === "joint") return "Both sides together";
  if (row.kind === "narration") return "The readout’s own voice";
  return `Said by ${speakerLabel(corpus, row)}`;
}

/** The hue of the side that a row is said for; grey for narration. */
export function rowHue(corpus: Corpus, hues: Record<string, HueName>, row: StatementRow): HueName {
  return hues[sideOf(corpus, row) ?? ""] ?? "grey";
}

/** The id of the side that a row is said for; null for narration. */
function sideOf({ sides }: Corpus, { side }: StatementRow): string | null {
  return side === null ? null : (sides[side]?.id ?? null);
}
