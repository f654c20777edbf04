import { DashboardPage } from "./dashboard-page";
import { sticksOut } from "./look-over";
import { expect, test } from "./quiet";

const SIZES = [
  [320, 700, "320 pixels"],
  [360, 740, "360 pixels"],
  [720, 450, "200 % zoom of 1440 × 900"],
  [2560, 1300, "2560 pixels"],
] as const;

for (const query of ["?open=regional-security", "?form=bars&events=on", "?form=lines&by=call&raised=side"])
  test(`every figure of /${query} is whole at any width, and the page does not scroll sideways`, async ({
    page,
  }) => {
    const dashboard = new DashboardPage(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await dashboard.open(query);
    const svgs = page.locator("svg[data-drawn]");
    await expect(svgs).toHaveCount(5);
    for (const [width, height, what] of SIZES)
      await test.step(what, async () => {
        await page.setViewportSize({ width, height });
        for (const svg of await svgs.all())
          await expect(async () => {
            const box = await svg.boundingBox();
            expect(box?.x).toBeGreaterThanOrEqual(0);
            expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
            expect(box?.width).toBeGreaterThan(250);
            // Drawn anew for its width, not shrunk to it.
            expect(Number(await svg.getAttribute("width"))).toBeCloseTo(box?.width ?? 0, -0.3);
          }).toPass({ timeout: 5000 });
        expect(await sticksOut(page), what).toBeLessThanOrEqual(0);
      });
  });

test("on a screen of any width the table is beside or below the chart, never on it", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  for (const width of [360, 800, 1100, 1440, 2560])
    await test.step(`${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 1000 });
      await expect(async () => {
        const [chart, table] = await Promise.all([
          dashboard.chart.boundingBox(),
          dashboard.table.boundingBox(),
        ]);
        if (!chart || !table) throw new Error("not drawn");
        const isBeside = table.x >= chart.x + chart.width;
        const isBelow = table.y >= chart.y + chart.height;
        expect(isBeside || isBelow, `${width} pixels`).toBe(true);
      }).toPass({ timeout: 5000 });
    });
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
  expect(await sticksOut(page)).toBeLessThanOrEqual(0);
});

test("on a narrow screen the menu has every page in sight", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/method");
  const menu = page.getByRole("navigation", { name: "Pages" }).getByRole("list").getByRole("link");
  await expect(menu).toHaveCount(7);
  for (const link of await menu.all()) {
    const box = await link.boundingBox();
    expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
});

test("the view goes along from a phrase to its sentence, to the next call and back through the menu", async ({
  page,
}) => {
  await page.goto("/phrases/comprehensive-strategic-partnership?side=iran");
  const sentence = page.getByRole("region", { name: "Where it stands" }).getByRole("link").first();
  await expect(sentence).toHaveAttribute("href", /^\/calls\/2021-08-18-xi-jinping-raisi\?side=iran#s\d+$/);
  await sentence.click();
  await page.getByRole("link", { name: /Call after/ }).click();
  await expect(page).toHaveURL(/\/calls\/2021-09-03-wang-yi-amir-abdollahian\?side=iran$/);
  await page.getByRole("link", { name: "Silence", exact: true }).click();
  await expect(page).toHaveURL(/\/silence\?side=iran$/);
  await page.goto("/concordance?q=sovereign*&side=iran");
  const line = page.getByRole("list", { name: "Places of the words" }).getByRole("link").first();
  await expect(line).toHaveAttribute("href", /^\/statements\/.*\?q=sovereign\*&side=iran$|\?.*side=iran/);
  await line.click();
  const same = page.getByRole("region", { name: "What stands around it" }).getByRole("link").first();
  await expect(same).toHaveAttribute("href", /side=iran/);
});
