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

for (const [name, parameter, mark] of RADIOS)
  test(`“${name}” is shown and lands in the address`, async ({ page }) => {
    const dashboard = new DashboardPage(page);
    await dashboard.open();
    const before = await dashboard.marks.innerHTML();
    await dashboard.chart.getByRole("radio", { name, exact: true }).check();
    await expect(page).toHaveURL(`/?${parameter}`);
    await expect(dashboard.mark(mark)).toBeVisible();
    expect(await dashboard.marks.innerHTML()).not.toBe(before);
    await page.reload();
    await expect(dashboard.chart.getByRole("radio", { name, exact: true })).toBeChecked();
    await expect(dashboard.mark(mark).filter({ visible: true })).toHaveCount(1);
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

for (const [name, address, shown] of SWITCHES)
  test(`“${name}” can be switched on and off`, async ({ page }) => {
    const dashboard = new DashboardPage(page);
    await dashboard.open();
    await expect(shown(dashboard.chart)).toHaveCount(0);
    await dashboard.chart.getByText("More", { exact: true }).click();
    const box = dashboard.chart.getByRole("checkbox", { name });
    await box.check();
    await expect(page).toHaveURL((url) => address.test(url.pathname + url.search));
    await expect(shown(dashboard.chart)).toHaveCount(1);
    await box.uncheck();
    await expect(page).toHaveURL("/");
    await expect(shown(dashboard.chart)).toHaveCount(0);
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
