import { GROUND } from "../../lib/drawing/palette";
import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;

for (const colorScheme of ["light", "dark"] as const)
  test(`without a choice the page follows the system: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await new DashboardPage(page).open();
    await expect(page.locator("body")).toHaveCSS("background-color", rgb(GROUND.paper[colorScheme]));
  });

test("a chosen theme is there at the first paint and after a reload, without a flash", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const button = page.getByRole("button", { name: /^Theme: / });
  await button.click();
  await expect(button).toHaveAccessibleName("Theme: light");
  await button.click();
  await expect(button).toHaveAccessibleName("Theme: dark");
  await expect(page.locator("body")).toHaveCSS("background-color", rgb(GROUND.paper.dark));
  // The colours of the body in every frame from the first that has one.
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      if (document.body) seen.add(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.reload();
  await expect(button).toHaveAccessibleName("Theme: dark");
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
    rgb(GROUND.paper.dark),
  ]);
  await button.click();
  await expect(button).toHaveAccessibleName("Theme: as the system");
  await expect(page.locator("body")).toHaveCSS("background-color", rgb(GROUND.paper.light));
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the charts change with the theme", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const bar = dashboard
    .mark(/^Bilateral ties, 2021/)
    .locator("rect")
    .last();
  const light = await bar.evaluate((element) => getComputedStyle(element).fill);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => bar.evaluate((element) => getComputedStyle(element).fill)).not.toBe(light);
});
