import cues from "./act-cues.json";
import table from "./acts.json";

const ACT_IDS = [
  "assess",
  "thank",
  "greet",
  "support",
  "oppose",
  "pledge",
  "urge",
  "brief",
  "exchange",
] as const;

export type ActId = (typeof ACT_IDS)[number];

/** One of the nine things a sentence can do. */
export interface Act {
  id: ActId;
  label: string;
  definition: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** The acts in the codebook's order. */
export const ACTS = table as readonly Act[];

/** How the words of a row of cues are read; the table's own note explains each. */
export type CueKind =
  | "verb"
  | "own"
  | "inner"
  | "named"
  | "demand"
  | "refusal"
  | "prohibition"
  | "blame"
  | "wrong"
  | "joint"
  | "think"
  | "state"
  | "frame"
  | "split"
  | "not";

/** How the lists of cues and their notation are read, in the table's own words. */
export const ACT_NOTATION: readonly string[] = cues.notation;

/** What a row of {@link ACT_TERMS} stands for. */
export const ACT_CUES = cues.rows as readonly { act: ActId; how: CueKind; terms: readonly string[] }[];

/** Every cue of every act, row by row. */
export const ACT_TERMS: readonly (readonly string[])[] = ACT_CUES.map((row) => row.terms);
