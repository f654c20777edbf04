const waiting: (() => void)[] = [];

/** Does one thing after another, each in a moment in which the browser has nothing else to do; gives what takes it back. */
export function whenIdle(act: () => void): () => void {
  waiting.push(act);
  if (waiting.length === 1) ask();
  return () => {
    const at = waiting.indexOf(act);
    if (at >= 0) waiting.splice(at, 1);
  };
}

/** Safari has no idle callback. */
const ask = () =>
  typeof requestIdleCallback === "function"
    ? requestIdleCallback(next, { timeout: 2000 })
    : setTimeout(next, 50);

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) ask();
}
