import { type Step, writeHistory } from "../nav/history";

const waiting: (() => void)[] = [];

/**
 * Writes into the browser's history, once what the address stands for has been painted: the reader sees the answer to a
 * choice sooner, and several choices made before a painting keep their order.
 */
export function writeLater(address: string, step: Step): void {
  waiting.push(() => writeHistory(address, step));
  if (waiting.length === 1) requestAnimationFrame(() => setTimeout(writeAll));
}

function writeAll(): void {
  for (const write of waiting.splice(0)) write();
}
