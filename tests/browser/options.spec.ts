import type { Locator } from "@playwright/test";
import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const RADIOS = [
  ["Statements", "measure=statements", /^Bilateral ties, 2021: 20 of 42 statements/],
  ["Calls", "measure=calls", /^Bilateral ties, 2021: 20 of 42 statements, in 2 of 2 calls/],
  ["Quarter", "by=quarter", /^Bilateral ties, Q3 2021: /],
  ["Month", "by=month", /^Bilateral ties, Aug 2021: /],
  ["Call", "by=call", /^Bilateral ties, 18 Aug 2021 \(Xi Jinping – Raisi\): /],
  ["Stacked", "form=bars", /^Bilateral ties, 2021: /],
  ["Lines", "form=lines", /^Bilateral ties, 2021: /],
] as const;

/** What holds where nothing is chosen. */
const USUAL = { measure: "Share", by: "Year", form: "Rows" };

test("every option is shown, lands in the address and is there after a reload", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const radio = (name: string) => dashboard.chart.getByRole("radio", { name, exact: true });
  const usual = await dashboard.marks.innerHTML();
  for (const [name, parameter, mark] of RADIOS)
    await test.step(name, async () => {
      await radio(name).check();
      await expect(page).toHaveURL(`/?${parameter}`);
      await expect(dashboard.mark(mark)).toBeVisible();
      expect(await dashboard.marks.innerHTML()).not.toBe(usual);
      await page.reload();
      await expect(radio(name)).toBeChecked();
      await expect(dashboard.mark(mark).filter({ visible: true })).toHaveCount(1);
      await dashboard.wake();
      await radio(USUAL[parameter.split("=")[0] as keyof typeof USUAL]).check();
      await expect(page).toHaveURL("/");
    });
});

const SWITCHES = [
  [
    "All topics of all families",
    /^\/\?open=/,
    (chart: Locator) => chart.getByRole("button", { name: /^Afghanistan, 2021/ }),
  ],
  [
    "95 % interval of each share",
    /^\/\?interval=on$/,
    (chart: Locator) =>
      chart.getByRole("button", { name: /^Bilateral ties, 2021: .*; 95 % interval \d+ to \d+ %$/ }),
  ],
  [
    "Events as context",
    /^\/\?events=on$/,
    (chart: Locator) => chart.getByRole("button", { name: /^Context, not data: .*Kabul/ }),
  ],
] as const;

test("what stands with the figure can be switched on and off", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.chart.getByText("More", { exact: true }).click();
  for (const [name, address, shown] of SWITCHES)
    await test.step(name, async () => {
      await expect(shown(dashboard.chart)).toHaveCount(0);
      const box = dashboard.chart.getByRole("checkbox", { name });
      await box.check();
      await expect(page).toHaveURL((url) => address.test(url.pathname + url.search));
      await expect(shown(dashboard.chart)).toHaveCount(1);
      await box.uncheck();
      await expect(page).toHaveURL("/");
      await expect(shown(dashboard.chart)).toHaveCount(0);
    });
});

test("the unfiltered figure stands behind the filtered one", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?side=iran");
  const pale = dashboard.mark(/^Bilateral ties, 2021/).locator('rect[fill="var(--rule)"]');
  await expect(pale).toHaveCount(0);
  await dashboard.chart.getByText("More", { exact: true }).click();
  await dashboard.chart.getByRole("checkbox", { name: "Unfiltered figure behind" }).check();
  await expect(page).toHaveURL(/behind=on/);
  await expect(pale).toHaveCount(1);
});

test("an event is explained with its day and its source below the chart", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?events=on");
  const list = dashboard.chart.locator(".events");
  await expect(list).toContainText("Context, not data");
  const events = await list.getByRole("listitem").count();
  expect(events).toBeGreaterThan(3);
  await expect(dashboard.mark(/^Context, not data/)).toHaveCount(events);
});

test("what cannot be shown cannot be switched on, and says why", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?form=bars");
  await dashboard.chart.getByText("More", { exact: true }).click();
  await expect(dashboard.chart.getByRole("checkbox", { name: /interval/ })).toBeDisabled();
  await expect(dashboard.chart.locator("label", { hasText: "interval" })).toHaveAttribute(
    "title",
    /Only of shares/,
  );
});

test("a link with every option shows exactly this chart", async ({ page, context }) => {
  const dashboard = new DashboardPage(page);
  const query =
    "?side=iran&by=call&form=lines&open=world-order&interval=on&events=on&order=family&raised=side";
  await dashboard.open(query);
  const drawn = await dashboard.marks.locator("svg[data-drawn]").innerHTML();
  const other = new DashboardPage(await context.newPage());
  await other.open(query);
  expect(await other.marks.locator("svg[data-drawn]").innerHTML()).toBe(drawn);
});
