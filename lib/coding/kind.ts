/** Who is talking in a sentence: one participant, both sides together, or the readout itself. */
export type Kind = "statement" | "joint" | "narration";
