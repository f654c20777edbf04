import { DashboardPage } from "./dashboard-page";
import { lookOver, sticksOut, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

const QUERIES = [
  "",
  "?form=bars&open=regional-security&events=on&raised=side",
  "?form=lines&by=quarter&interval=on&behind=on&side=iran",
  "?minister=wang-yi&q=united&sort=-date,speaker",
  "?minister=qin-gang&topic=afghanistan",
  "?minister=nobody",
];

for (const query of QUERIES)
  for (const width of WIDTHS)
    test(`axe finds nothing, nothing sticks out in /${query} at ${width} pixels`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      const dashboard = new DashboardPage(page);
      await dashboard.open(query);
      if (width < 500) await page.getByRole("button", { name: /^Filters/ }).click();
      await dashboard.openPanel("Topic");
      await lookOver(page);
    });

test("at 1440 × 900 chart and table are seen together without scrolling", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await expect(dashboard.marks).toBeInViewport({ ratio: 0.97 });
  await expect(dashboard.table).toBeInViewport({ ratio: 0.97 });
});

test("at 390 pixels everything is there in one column, and nothing sticks out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  await expect(dashboard.choice("minister:wang-yi")).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).click();
  await dashboard.choice("minister:qin-gang").click();
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
  await expect(dashboard.shown).toContainText("Qin Gang");
  await expect(dashboard.table.getByRole("link").first()).toBeVisible();
});
