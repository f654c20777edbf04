import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { DashboardPage } from "./dashboard-page";
import { lookOver, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

const field = (page: Page) => page.getByRole("searchbox", { name: "Words" });
const said = (page: Page) => page.getByRole("region", { name: "What was found" }).getByRole("status");
const lines = (page: Page) => page.getByRole("list", { name: "Places of the words" }).getByRole("listitem");
const order = (page: Page, name: string) => page.getByRole("radio", { name });
/** The keys of the lines, each with the word before or after it. */
const wordsBeside = (page: Page, side: "before" | "after") =>
  lines(page).evaluateAll((all, side) => {
    const cut = (text: string | null) => (text ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return all.map((line) => {
      const [left, right] = line.querySelectorAll("a > span");
      const key = right?.querySelector("mark")?.textContent ?? "";
      return side === "before"
        ? (cut(left?.textContent ?? "").at(-1) ?? "")
        : (cut((right?.textContent ?? "").slice(key.length))[0] ?? "");
    });
  }, side);

test("typing shows every place at once, and the address follows", async ({ page }) => {
  await page.goto("/concordance");
  await expect(page.getByRole("heading", { name: "Words to begin with" })).toBeVisible();
  await field(page).pressSequentially("sovereign*");
  await expect(said(page)).toHaveText("7 places in 7 statements with “sovereign*” in 4 calls.");
  await expect(lines(page)).toHaveCount(7);
  await expect(lines(page).first()).toHaveText(
    "18 Aug 2021Xi JinpingChina firmly supports Iran in safeguarding national sovereignty and national dignity and opposes external interference.",
  );
  await expect(page).toHaveURL(/\/concordance\?q=sovereign\*$/);
  await page.reload();
  await expect(lines(page)).toHaveCount(7);
  await page.goBack();
  await expect(lines(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("");
  await page.goForward();
  await expect(lines(page)).toHaveCount(7);
});

test("the bars of the years are as long as their numbers are large", async ({ page }) => {
  await page.goto("/concordance?q=sovereign*");
  const rows = page.getByRole("table", { name: "By year of the call" }).locator("tbody tr");
  const bars = await rows.evaluateAll((all) =>
    all.map((row) => {
      const [bar, number] = row.querySelectorAll("td span");
      return { places: Number(number?.textContent), width: bar?.getBoundingClientRect().width ?? 0 };
    }),
  );
  expect(bars.map(({ places }) => places)).toEqual([2, 0, 2, 3]);
  const longest = bars[3]?.width ?? 0;
  for (const { places, width } of bars) expect(width / longest).toBeCloseTo(places / 3, 1);
});

test("finds the statements that the dashboard finds, whatever is typed", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  for (const words of [
    '"core interests"',
    "vaccine* | refugees",
    "china OR iran region*",
    "the two countries'",
  ]) {
    const query = `?q=${encodeURIComponent(words)}&side=iran`;
    await dashboard.open(query);
    const sentence = (await dashboard.shown.textContent()) ?? "";
    await page.goto(`/concordance${query}`);
    await expect(said(page)).toContainText(sentence.replace(/^All/, "all"));
    expect(await lines(page).count()).toBeGreaterThan(0);
  }
});

test("orders by the word before and the word after, by keyboard alone", async ({ page }) => {
  await page.goto("/concordance?q=support*");
  await order(page, "Date").focus();
  await page.keyboard.press("ArrowRight");
  await expect(order(page, "Speaker")).toBeChecked();
  const speakers = () => lines(page).locator("time + span").allTextContents();
  const sorted = (await speakers()).sort((a, b) => a.localeCompare(b));
  await expect.poll(speakers).toEqual(sorted);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/sorted=left/);
  const before = (await wordsBeside(page, "before")).sort();
  await expect.poll(() => wordsBeside(page, "before")).toEqual(before);
  expect(new Set(before).size).toBeGreaterThan(5);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/sorted=right/);
  const after = (await wordsBeside(page, "after")).sort();
  await expect.poll(() => wordsBeside(page, "after")).toEqual(after);
  await page.goBack();
  await expect(order(page, "Word before")).toBeChecked();
});

test("hits per year stand beside their base, and add up", async ({ page }) => {
  await page.goto("/concordance?q=support*");
  await expect(said(page)).toHaveText("23 places in 19 statements with “support*” in 5 calls.");
  const years = page.getByRole("table", { name: "By year of the call" });
  await expect(years.getByRole("row")).toHaveText([
    "YearPlacesIn statements",
    "2021119 of 42",
    "202233 of 8",
    "202344 of 9",
    "202453 of 13",
  ]);
});

test("a view narrows the search, is said in words, and can be lifted", async ({ page }) => {
  await page.goto("/concordance?q=interests&minister=wang-yi&topic=sovereignty&sorted=left");
  await expect(page.getByText("9 statements on Sovereignty and non-interference in 3 calls")).toBeVisible();
  await expect(lines(page)).toHaveCount(8);
  await page.getByRole("link", { name: "Lift topic: Sovereignty and non-interference" }).click();
  await expect(page).toHaveURL("/concordance?minister=wang-yi&q=interests&sorted=left");
  await expect(page.getByText("45 statements (2 by both sides together) in 3 calls")).toBeVisible();
  expect(await lines(page).count()).toBeGreaterThan(8);
  await expect(order(page, "Word before")).toBeChecked();
  await page.getByRole("link", { name: "Look in all statements" }).click();
  await expect(page.getByText("All 72 statements")).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(lines(page)).toHaveCount(8);
});

test("a choice is lifted from the words typed since", async ({ page }) => {
  await page.goto("/concordance?minister=wang-yi");
  await field(page).pressSequentially("interests");
  await expect(page).toHaveURL("/concordance?minister=wang-yi&q=interests");
  await page.getByRole("link", { name: "Look in all statements" }).click();
  await expect(page).toHaveURL("/concordance?q=interests");
  await expect(field(page)).toHaveValue("interests");
  await page.goBack();
  await expect(page).toHaveURL("/concordance?minister=wang-yi&q=interests");
  await expect(field(page)).toHaveValue("interests");
});

test("the CSV has the lines of the page in their order", async ({ page, request }) => {
  await page.goto("/concordance?q=support*&year=2021&sorted=right");
  const shown = await lines(page).locator("a").allTextContents();
  const link = page.getByRole("link", { name: /^Download CSV \(11 places\)/ });
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  const rows = parse(await answer.text(), { columns: true }) as Record<string, string>[];
  expect(rows.map(({ left, key, right }) => `${left}${key}${right}`)).toEqual(shown);
  expect(rows[0]?.address).toMatch(/^http:\/\/.*\/statements\/2021/);
});

test("a line leads to its statement, and back", async ({ page }) => {
  await page.goto("/concordance");
  await field(page).fill('"50th anniversary"');
  await expect(lines(page)).toHaveCount(3);
  await lines(page).first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Raisi, 18 August 2021");
  await page.goBack();
  await expect(lines(page)).toHaveCount(3);
  await expect(field(page)).toHaveValue('"50th anniversary"');
});

test("words that are nowhere are said to be, and their beginning is offered", async ({ page }) => {
  await page.goto("/concordance?q=sover");
  await expect(said(page)).toHaveText("No statement with “sover”.");
  await page.getByRole("button", { name: "Search sover*" }).click();
  await expect(lines(page)).toHaveCount(7);
  await field(page).fill("***");
  await expect(page.getByText("holds no word to look for")).toBeVisible();
  await field(page).fill("zebra");
  await expect(said(page)).toHaveText("No statement with “zebra”.");
});

test("what cannot be read of an address is said, and the CSV refuses it", async ({ page, request }) => {
  await page.goto("/concordance?q=peace&sorted=size&minister=nobody");
  await expect(
    page.getByText("“sorted” cannot be “size”; it can be date, speaker, left, right."),
  ).toBeVisible();
  await expect(page.getByText(/“nobody” is not a foreign minister/)).toBeVisible();
  expect(await lines(page).count()).toBeGreaterThan(0);
  for (const query of ["q=peace&sorted=size", "q=peace&minister=nobody", ""]) {
    expect((await request.get(`/concordance.csv?${query}`)).status()).toBe(400);
  }
});

test("the server answers as the page does, a part at a time", async ({ page, request }) => {
  await page.goto("/concordance?q=the&sorted=left");
  const shown = await lines(page).locator("a").allTextContents();
  await expect(page.getByText(/^100 of \d+ places are shown/)).toBeVisible();
  expect(shown).toHaveLength(100);
  const answer = await (await request.get("/concordance/found?q=the&sorted=left&lines=20")).json();
  const told = answer.concordance.lines as { left: string; key: string; right: string }[];
  expect(told.map(({ left, key, right }) => left + key + right)).toEqual(shown.slice(0, 20));
  await page.getByRole("button", { name: /^Show \d+ more/ }).click();
  await expect(lines(page)).toHaveCount(answer.concordance.places);
  expect((await request.get("/concordance/found?q=the&lines=0")).status()).toBe(400);
});

for (const width of WIDTHS)
  test(`axe finds nothing, nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ["?q=support*&minister=wang-yi", "", "?q=sover"]) {
      await page.goto(`/concordance${query}`);
      await lookOver(page);
    }
  });
