/** The side of joint sentences, as the codebook has it; in figures their speaker too. */
export const BOTH = "both";
