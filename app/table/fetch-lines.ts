import type { Line } from "./line";

/** So many lines are asked for at once, at most. */
export const PAGE = 200;

/** The lines of these positions, of which there are at most a page. */
export async function fetchLines(positions: readonly number[]): Promise<Line[]> {
  const response = await fetch(`/dashboard/lines?at=${positions.join(",")}`);
  if (!response.ok) throw new Error(`The rows could not be fetched: ${response.status}`);
  return response.json();
}

/** The lines of any number of positions, a page after the other; `onPage` is told how many are there so far. */
export async function fetchAllLines(
  positions: readonly number[],
  onPage: (amount: number) => void,
): Promise<Line[]> {
  const lines: Line[] = [];
  while (lines.length < positions.length) {
    const page = await fetchLines(positions.slice(lines.length, lines.length + PAGE));
    if (page.length === 0) throw new Error(`Of ${positions.length} rows only ${lines.length} came`);
    lines.push(...page);
    onPage(lines.length);
  }
  return lines;
}
