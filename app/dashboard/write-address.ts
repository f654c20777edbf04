/** How a change enters the browser's history: a choice can be gone back from, a letter typed in a field replaces the last. */
export type Step = "push" | "replace";

const waiting: (() => void)[] = [];

/**
 * Writes into the browser's history, once what the address stands for has been painted: the reader sees the answer to a
 * choice sooner, and several choices made before a painting keep their order.
 */
export function writeAddress(address: string, step: Step): void {
  waiting.push(() => {
    if (step === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  });
  if (waiting.length === 1) requestAnimationFrame(() => setTimeout(writeAll));
}

function writeAll(): void {
  for (const write of waiting.splice(0)) write();
}
