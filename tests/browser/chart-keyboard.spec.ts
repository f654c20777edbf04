import type { Page } from "@playwright/test";
import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

test("only one mark of a chart is in the order of the Tab key", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  for (const chart of await page.locator(".chart").all())
    await expect(chart.locator("[role=button][tabindex='0']")).toHaveCount(1);
  await dashboard.mark(/^World order, 2022/).focus();
  await expect(dashboard.marks.locator("[tabindex='0']")).toHaveCount(1);
  await expect(dashboard.mark(/^World order, 2022/)).toHaveAttribute("tabindex", "0");
});

test("the keyboard alone walks a chart, hears each mark, keeps one and lets go", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const { keyboard } = page;
  for (let presses = 0; !(await focused(page)).startsWith("Bilateral ties: "); presses++) {
    expect(presses).toBeLessThan(60);
    await keyboard.press("Tab");
  }
  for (const [key, next] of [
    ["ArrowRight", /^Bilateral ties, 2021: 20 of 42 statements/],
    ["ArrowRight", /^Bilateral ties, 2022: /],
    ["ArrowDown", /^Regional security, 2022: /],
    ["End", /^Regional security, 2024: /],
    ["ArrowRight", /^Regional security, 2024: /],
    ["Home", /^Regional security: .* Press to see its topics\.$/],
    ["ArrowUp", /^Bilateral ties: /],
    ["ArrowRight", /^Bilateral ties, 2021: /],
    ["ArrowLeft", /^Bilateral ties: /],
    ["ArrowDown", /^Regional security: /],
  ] as const) {
    await keyboard.press(key);
    expect(await focused(page)).toMatch(next);
  }
  await keyboard.press("Enter");
  await expect(page).toHaveURL("/?open=regional-security");
  expect(await focused(page)).toMatch(/^Regional security: .* Open: press to close\.$/);
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowRight");
  expect(await focused(page)).toMatch(/^Afghanistan, 2021: /);
  await expect(page.locator(".tip")).toContainText("Afghanistan, 2021");
  await keyboard.press("Enter");
  await expect(page).toHaveURL(/topic=afghanistan/);
  await expect(page).toHaveURL(/from=2021-01-01&to=2021-12-31/);
  await keyboard.press("Escape");
  await keyboard.press("Escape");
  await expect(page).toHaveURL("/?open=regional-security");
});

test("the focus is seen on the mark that has it", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.mark(/^Bilateral ties: /).focus();
  await page.keyboard.press("ArrowRight");
  const frame = dashboard.mark(/^Bilateral ties, 2021/).locator(".mark-area");
  await expect(frame).toHaveCSS("stroke", "rgb(28, 27, 25)");
  await expect(frame).toHaveCSS("stroke-width", "2px");
});

test("arrow keys walk every figure, and each mark is spoken", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  for (const title of [
    "Who raised what",
    "What is new, what has gone",
    "The calls in time",
    "Each side’s share of the words",
  ])
    await test.step(title, async () => {
      const figure = dashboard.figure(title);
      await figure.locator("[data-row][tabindex='0']").focus();
      const said = new Set([await focused(page)]);
      for (const key of ["End", "Home", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"]) {
        await page.keyboard.press(key);
        said.add(await focused(page));
        await expect(figure.locator("[data-row]:focus")).toHaveCount(1);
      }
      expect(said.size).toBeGreaterThan(2);
      for (const words of said) expect(words).toMatch(/: \d/);
    });
});

test("Enter opens a cell of the matrix, Escape closes it", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.matrix.getByRole("button", { name: /^Wang Yi on Afghanistan/ }).focus();
  await page.keyboard.press("Enter");
  const opened = page.getByRole("region", { name: "Statements of the cell" });
  await expect(opened).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(opened).toHaveCount(0);
  await expect(page).toHaveURL("/");
});

test("the numbers of every figure are one key away", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const summaries = page.locator(".numbers summary");
  await expect(summaries).toHaveCount(5);
  for (const summary of await summaries.all()) {
    await summary.focus();
    await page.keyboard.press("Enter");
  }
  await expect(page.locator(".numbers").getByRole("table")).toHaveCount(5);
});
