/** The address of a call's page. */
export function callPath(callId: string): string {
  return `/calls/${encodeURIComponent(callId)}`;
}

/**
 * The anchor of a sentence on its call's page: "s12" in the call's first readout, "r2s12" in its second.
 * `readout` counts the call's readouts from 0.
 */
export function sentenceAnchor(readout: number, n: number): string {
  return readout === 0 ? `s${n}` : `r${readout + 1}s${n}`;
}
