import type { Browser } from "@playwright/test";
import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const SIZES = [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const;

async function withoutScript(browser: Browser, width: number, height: number) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height } });
  return { context, page: await context.newPage() };
}

for (const [width, height] of SIZES) {
  test(`the figures are there before any script, at ${width} pixels`, async ({ browser, baseURL }) => {
    const { context, page } = await withoutScript(browser, width, height);
    await page.goto(`${baseURL}/?open=regional-security`);
    const figures = page.locator("figure:has(.chart)");
    await expect(figures).toHaveCount(5);
    for (const figure of await figures.all()) {
      // The first figure is in the page itself, the others are pictures of their own.
      const isFirst = (await figure.getAttribute("id")) === "figure-topics";
      const pictures = figure.locator(isFirst ? "svg[data-drawn]" : ".drawn-ahead img");
      await expect(pictures).toHaveCount(isFirst ? 3 : 2);
      const shown = pictures.filter({ visible: true });
      await expect(shown).toHaveCount(1);
      await shown.scrollIntoViewIfNeeded();
      if (!isFirst)
        await expect
          .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalHeight))
          .toBeGreaterThan(100);
      const picture = await shown.boundingBox();
      expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(picture?.width).toBeGreaterThan(300);
    }
    const dashboard = new DashboardPage(page);
    const shown = dashboard.chart.locator("svg[data-drawn]").filter({ visible: true });
    await expect(
      shown.getByText("42 statements").or(shown.getByText("of 42", { exact: true })),
    ).toBeVisible();
    await expect(shown.getByText("Afghanistan", { exact: true })).toBeVisible();
    await expect(shown.getByText("11 of 42", { exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });

  test(`nothing moves when the scripts take over, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        // Letters settle by less than a pixel when the type arrives.
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node?: Node }[];
        })[])
          if (entry.value >= 0.0002)
            shifts.push(
              `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node as Element)?.className || node?.nodeName).join()}`,
            );
      }).observe({ type: "layout-shift", buffered: true });
    });
    const dashboard = new DashboardPage(page);
    for (const query of ["", "?form=lines", "?form=bars&by=quarter", "?open=regional-security&events=on"]) {
      await dashboard.open(query);
      await page.waitForLoadState("networkidle");
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), query).toEqual(
        [],
      );
    }
  });
}

test("a choice made in the address is drawn by the server too", async ({ browser, baseURL }) => {
  const { context, page } = await withoutScript(browser, 1440, 900);
  await page.goto(`${baseURL}/?form=bars&measure=statements&raised=side`);
  const dashboard = new DashboardPage(page);
  const bars = dashboard.chart.locator("svg[data-drawn]").filter({ visible: true });
  await expect(bars.getByText("World order", { exact: true })).toBeVisible();
  await expect(bars.getByText("20", { exact: true }).first()).toBeVisible();
  const sides = dashboard.matrix.locator(".drawn-ahead img").filter({ visible: true });
  const picture = await page.request.get(new URL((await sides.getAttribute("src")) ?? "", baseURL).href);
  expect(await picture.text()).toContain(">3 joint<");
  await context.close();
});

test("the page comes from the server as the view has it, without a script", async ({ browser, baseURL }) => {
  const { context, page } = await withoutScript(browser, 1440, 900);
  await page.goto(`${baseURL}/?speaker=wang-yi&topic=afghanistan`);
  const dashboard = new DashboardPage(page);
  await expect(dashboard.shown).toContainText("Wang Yi");
  await expect(dashboard.table.getByText("Amir-Abdollahian said that")).toHaveCount(0);
  await expect(dashboard.table.getByRole("link").first()).toBeVisible();
  await context.close();
});
