import { listWords } from "../view/counting";

/** What happened to a topic between a call and the one before. */
export type TopicChange = "new" | "back" | "dropped";

/** The change of a topic at one call, from its statements call by call; at the first call there is none. */
export function changeAt(statements: readonly number[], at: number): TopicChange | null {
  if (at === 0) return null;
  const isIn = (statements[at] ?? 0) > 0;
  const wasIn = (statements[at - 1] ?? 0) > 0;
  if (isIn === wasIn) return null;
  if (!isIn) return "dropped";
  return statements.findIndex((count) => count > 0) < at ? "back" : "new";
}

/** "3 new, 1 back and 5 dropped out" for the line under a call; of the first call and of no change it says so. */
export function tellChanges(changes: Readonly<Record<TopicChange, readonly unknown[]>> | null): string {
  if (changes === null) return "first call";
  const told = [
    [changes.new.length, "new"],
    [changes.back.length, "back"],
    [changes.dropped.length, "dropped out"],
  ] as const;
  const parts = told.filter(([amount]) => amount > 0).map(([amount, what]) => `${amount} ${what}`);
  return parts.length === 0 ? "no change" : listWords(parts);
}
