import type { Page } from "@playwright/test";
import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const [width, height, what] of [
  [320, 700, "320 pixels"],
  [360, 740, "360 pixels"],
  [720, 450, "200 % zoom of 1440 × 900"],
  [2560, 1300, "2560 pixels"],
] as const)
  test(`every figure is whole at ${what}, and the page does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const dashboard = new DashboardPage(page);
    for (const query of [
      "?open=regional-security",
      "?form=bars&events=on",
      "?form=lines&by=call&raised=side",
    ]) {
      await dashboard.open(query);
      expect(await overflow(page), query).toBeLessThanOrEqual(0);
      const svgs = page.locator("svg[data-drawn]");
      await expect(svgs).toHaveCount(5);
      for (const svg of await svgs.all()) {
        const box = await svg.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(box?.width).toBeGreaterThan(250);
      }
    }
  });

test("on a screen of any width the table is beside or below the chart, never on it", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  for (const width of [360, 800, 1100, 1440, 2560]) {
    await page.setViewportSize({ width, height: 1000 });
    await dashboard.open();
    const [chart, table] = await Promise.all([dashboard.chart.boundingBox(), dashboard.table.boundingBox()]);
    if (!chart || !table) throw new Error("not drawn");
    const isBeside = table.x >= chart.x + chart.width;
    const isBelow = table.y >= chart.y + chart.height;
    expect(isBeside || isBelow, `${width} pixels`).toBe(true);
  }
});

test("with less motion asked for, nothing fades", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const moving = await page.locator(".chart *").evaluateAll(
    (parts) =>
      parts.filter((part) => {
        const { transitionDuration, animationName } = getComputedStyle(part);
        return transitionDuration !== "0s" || animationName !== "none";
      }).length,
  );
  expect(moving).toBe(0);
});

test("with forced colours marks and words are still seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const bar = dashboard
    .mark(/^Bilateral ties, 2021/)
    .locator("rect")
    .last();
  const [ground, fill, ink] = await Promise.all([
    dashboard.chart.locator(".chart").evaluate((element) => getComputedStyle(element).backgroundColor),
    bar.evaluate((element) => getComputedStyle(element).fill),
    dashboard
      .mark(/^Bilateral ties, 2021/)
      .locator("text")
      .evaluate((element) => getComputedStyle(element).fill),
  ]);
  expect(new Set([ground, fill, ink])).toHaveProperty("size", 3);
  expect(ground).not.toBe("rgba(0, 0, 0, 0)");
  await expect(bar).toBeVisible();
  await expect(page.getByRole("radio", { name: "Share", exact: true })).toBeChecked();
  const [on, off] = await Promise.all(
    ["Share", "Statements"].map((name) =>
      page
        .locator(".options label", { hasText: name })
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ),
  );
  expect(on, "the chosen option is told from the others").not.toBe(off);
});

test("with more contrast asked for, the page is still whole", async ({ page }) => {
  await page.emulateMedia({ contrast: "more" });
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
