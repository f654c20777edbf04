import { afterEach, expect, test, vi } from "vitest";
import { fetchAllLines, PAGE } from "../../app/table/fetch-lines";

/** Answers as the server does for a corpus of so many rows, and keeps how many rows each request asked for. */
function serve(size: number, failsAfter = Number.POSITIVE_INFINITY): number[] {
  const asked: number[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const positions = new URL(address, "http://readout").searchParams.get("at")?.split(",").map(Number) ?? [];
    asked.push(positions.length);
    if (asked.length > failsAfter) return new Response("", { status: 500 });
    return Response.json(positions.filter((at) => at < size).map((at) => ({ at, text: `Statement ${at}` })));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

const places = (length: number) => Array.from({ length }, (_, at) => at);

test.each([
  [0, []],
  [1, [1]],
  [PAGE, [PAGE]],
  [PAGE + 1, [PAGE, 1]],
  [1234, [200, 200, 200, 200, 200, 200, 34]],
])("all lines of %i are there, each once and in order, a page at a time", async (amount, pages) => {
  const asked = serve(5000);
  const told: number[] = [];
  const lines = await fetchAllLines(places(amount), (so) => told.push(so));
  expect(lines.map(({ at }) => at)).toEqual(places(amount));
  expect(asked).toEqual(pages);
  expect(told.at(-1) ?? 0).toBe(amount);
});

test.each([
  ["the server fails", () => serve(5000, 2)],
  ["lines are missing", () => serve(450)],
])("never ends with a part of them: %s", async (_, begin) => {
  begin();
  await expect(fetchAllLines(places(900), () => {})).rejects.toThrow();
});
