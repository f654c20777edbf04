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

/** The address of the page that sets a call's readouts beside each other; there is one where it has two or more. */
export function tellingsPath(callId: string): string {
  return `${callPath(callId)}/tellings`;
}

/** The address of a sentence's own page, which stays when files are renamed or sentences added; `key` from statement-key.ts. */
export function statementPath(callId: string, key: string): string {
  return `/statements/${encodeURIComponent(callId)}/${key}`;
}
