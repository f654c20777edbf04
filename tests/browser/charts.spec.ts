import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** A mark of the trend by the words that it says. */
const mark = (page: Page, name: RegExp | string) =>
  page.getByRole("group", { name: /^Topics by/ }).getByRole("button", { name });
const matrix = (page: Page) => page.getByRole("table", { name: /^Statements on each topic/ });

test("every mark of the trend says its count and its base", async ({ page }) => {
  await page.goto("/");
  await expect(mark(page, "Afghanistan, 2021: 11 of 42 statements, in 1 of 2 calls")).toBeVisible();
  await expect(mark(page, /^Afghanistan, 2024: 0 of 13 statements/)).toBeVisible();
  await expect(page.locator(".recharts-surface")).toBeVisible();
});

test("a mark stands under its year and beside its topic's name", async ({ page }) => {
  await page.goto("/");
  const box = async (part: ReturnType<typeof mark>) =>
    (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const first = await box(mark(page, /^Strategic partnership, 2021/));
  const last = await box(mark(page, /^Strategic partnership, 2024/));
  const rest = await box(mark(page, /other topics, 2021: /));
  const name = await box(page.getByRole("button", { name: "Strategic partnership", exact: true }).first());
  expect(last.x).toBeGreaterThan(first.x + 2 * first.width);
  expect(rest.y).toBeGreaterThan(first.y + 7 * first.height);
  expect(name.y + name.height).toBeGreaterThan(first.y);
  expect(name.y).toBeLessThan(first.y + first.height);
});

test("eight topics stand by name, the rest together", async ({ page }) => {
  await page.goto("/");
  await expect(mark(page, /, 2021: /)).toHaveCount(9);
  await expect(mark(page, /other topics, 2021: /)).toHaveCount(1);
});

test("arrow keys go from mark to mark, and what is pointed at stands out", async ({ page }) => {
  await page.goto("/");
  await mark(page, /^Strategic partnership, 2021/).focus();
  await page.keyboard.press("ArrowRight");
  await expect(mark(page, /^Strategic partnership, 2022/)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const below = mark(page, /, 2022: /).nth(1);
  await expect(below).toBeFocused();
  await expect(below).toHaveAttribute("data-lit", "true");
  await expect(mark(page, /^Strategic partnership, 2022/)).toHaveAttribute("data-lit", "false");
  await page.keyboard.press("End");
  await expect(mark(page, /, 2024: /).nth(1)).toBeFocused();
});

test("hover shows the exact counts", async ({ page }) => {
  await page.goto("/");
  await mark(page, /^Afghanistan, 2021/).hover();
  await expect(page.getByText("11 of 42 statements, in 1 of 2 calls", { exact: true })).toBeVisible();
});

test("only one mark is in the order of the Tab key", async ({ page }) => {
  await page.goto("/");
  await expect(mark(page, /, 2021: /).first()).toBeVisible();
  await expect(
    page.getByRole("group", { name: /^Topics by/ }).locator("[role=button][tabindex='0']"),
  ).toHaveCount(1);
});

test("Enter on a mark narrows the page to it", async ({ page }) => {
  await page.goto("/");
  await mark(page, /^Afghanistan, 2021/).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/topic=afghanistan/);
  await expect(page).toHaveURL(/year=2021/);
});

test("the same numbers stand in a table", async ({ page }) => {
  await page.goto("/");
  await page.getByText("Show the numbers as a table").click();
  const table = page.getByRole("table", { name: /^Statements that carry each topic/ });
  await expect(table.getByRole("row", { name: /^Afghanistan/ })).toHaveText(/Afghanistan11000\s*11/);
});

test("the matrix counts, marks who was first, and opens its statements", async ({ page }) => {
  await page.goto("/");
  const cell = matrix(page).getByRole("button", {
    name: /^Wang Yi on Afghanistan: 6 of \d+ statements, in 1 call$/,
  });
  await expect(cell).toHaveText("6");
  await expect(
    matrix(page).getByRole("button", {
      name: /^Both sides together on Afghanistan: 1 .*; first in 1 readout$/,
    }),
  ).toHaveText("1");
  await cell.click();
  await expect(page).toHaveURL(/topic=afghanistan/);
  await expect(page).toHaveURL(/speaker=wang-yi/);
});

test("at 390 px charts and matrix are whole, and only the matrix scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await expect(mark(page, /^Afghanistan, 2021/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const scroller = page.getByRole("region", { name: "Who raised what" }).last();
  expect(await scroller.evaluate((part) => part.scrollWidth > part.clientWidth)).toBe(true);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in the charts (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    await mark(page, /^Afghanistan, 2021/).hover();
    const { violations } = await new AxeBuilder({ page }).include("figure").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
