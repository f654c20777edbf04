/** Why the coder decided as it did: the name of the rule, and the words of the readout that triggered it. */
export interface Reason {
  rule: string;
  cue: string;
}
