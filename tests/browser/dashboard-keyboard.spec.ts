import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

/** Presses Tab until the element that is found by `selector` has the focus. */
async function tabTo(dashboard: DashboardPage, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await dashboard.page.keyboard.press("Tab");
    if (await dashboard.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test("the keyboard alone can filter, sort, open a statement and export", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const { keyboard } = page;

  await tabTo(dashboard, '[data-facet="minister:wang-yi"]');
  await keyboard.press("Space");
  await expect(page).toHaveURL("/?minister=wang-yi");

  await tabTo(dashboard, "details:nth-of-type(2) > summary");
  await keyboard.press("Enter");
  await tabTo(dashboard, '[data-facet="topic:afghanistan"]');
  await keyboard.press("Space");
  await expect(page).toHaveURL("/?minister=wang-yi&topic=afghanistan");
  await keyboard.press("Escape");
  await expect(page.locator("summary", { hasText: "Topic" })).toBeFocused();
  await expect(dashboard.choice("topic:afghanistan")).toBeHidden();

  const download = page.waitForEvent("download");
  await tabTo(dashboard, 'a[href^="/statements.csv"]');
  await keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);

  await tabTo(dashboard, 'th[data-column="speaker"] button');
  await keyboard.press("Enter");
  await expect(dashboard.columnHead("Speaker")).toHaveAttribute("aria-sort", "ascending");
  await page.keyboard.press("Shift+Tab");
  await keyboard.press("Shift+Enter");
  await expect(page).toHaveURL("/?minister=wang-yi&topic=afghanistan&sort=speaker,call");

  await tabTo(dashboard, "tbody tr[data-at] a");
  const first = await page.evaluate(() => document.activeElement?.textContent);
  await keyboard.press("ArrowDown");
  const second = (await page.evaluate(() => document.activeElement?.textContent)) ?? "";
  expect(second).not.toBe(first);
  await keyboard.press("Enter");
  await expect(page).toHaveURL(/\/calls\/.*#s\d+$/);
  await expect(page.locator(":target")).toContainText(second);
});

test("arrow keys lead through the whole table", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const count = await dashboard.count();
  await dashboard.table.getByRole("link").first().focus();
  for (let row = 1; row < count; row++) {
    await page.keyboard.press("ArrowDown");
    await expect(dashboard.table.locator(`tr[aria-rowindex="${row + 2}"] a`).first()).toBeFocused();
  }
});

test("one panel is open at a time, and a press elsewhere closes it", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.openPanel("Topic");
  await dashboard.openPanel("Year");
  await expect(dashboard.choice("topic:afghanistan")).toBeHidden();
  await expect(dashboard.choice("year:2021")).toBeVisible();
  await dashboard.headline.click();
  await expect(dashboard.choice("year:2021")).toBeHidden();
});
