import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./quiet";

test("says at once how far the coder is right, and on what that was measured", async ({ page }) => {
  await page.goto("/method");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^On readouts that no rule was written with, the coder finds \d+ of the reference’s 227 topics/,
  );
  await expect(page.getByRole("region", { name: "These calls", exact: true })).toContainText(
    "The rules were written with these readouts in hand.",
  );
  await expect(page.getByRole("region", { name: "Unseen readouts", exact: true })).toContainText(
    "16 readouts, 171 statements",
  );
});

test("each topic has its line with both measures, their bases and intervals", async ({ page }) => {
  await page.goto("/method#topic-middle-east");
  const row = page.locator("#topic-middle-east");
  await expect(row).toBeInViewport();
  await expect(row.getByRole("rowheader")).toHaveText("Middle East and regional stability");
  await expect(row).toContainText("10 of 10");
  await expect(row).toContainText(/\d+ of 23/);
  await expect(page.locator("#topic-gulf-reconciliation").getByRole("cell").first()).toHaveText(
    "does not occur",
  );
  for (const name of ["field", "topic", "act"])
    expect(await page.locator(`tr[id^="${name}-"]`).count()).toBe({ field: 18, topic: 23, act: 9 }[name]);
});

test("a difference in these calls leads to its sentence", async ({ page }) => {
  await page.goto("/method");
  const link = page.getByRole("link", { name: "Wang Yi – Amir-Abdollahian, 3 September 2021, sentence 18" });
  await link.click();
  await expect(page).toHaveURL(/\/calls\/2021-09-03-wang-yi-amir-abdollahian#s18$/);
  await expect(page.locator("#s18")).toContainText("As common neighbors of Afghanistan");
});

test("a number of confused topics leads to its sentence among the differences, which opens", async ({
  page,
}) => {
  await page.goto("/method");
  const number = page.getByRole("link", {
    name: /the reference says Leaders' consensus and exchanges, the coder Greetings/,
  });
  await number.focus();
  await page.keyboard.press("Enter");
  const difference = page.locator("li:target");
  await expect(difference).toBeVisible();
  await expect(difference).toContainText("Hussein also invited his Iranian counterpart");
  await expect(difference).toContainText(
    "the reference has Leaders' consensus and exchanges, the coder Greetings and occasions",
  );
});

test("says what readouts of one side cannot show", async ({ page }) => {
  await page.goto("/method");
  const limits = page.getByRole("region", { name: "What these readouts can and cannot show" });
  await expect(limits).toContainText("All 5 readouts are told by China; of 3 that is inferred");
  await expect(limits).toContainText("No call is told by two sides");
});

test("the figures can be taken away", async ({ page, request }) => {
  await page.goto("/method");
  const link = await page.getByRole("link", { name: "Figures as CSV" }).getAttribute("href");
  const answer = await request.get(link ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  expect(await answer.text()).toContain("seeds,5,topic,afghanistan,afghanistan,F1,");
});

test("a wide table scrolls by keyboard and keeps its first column in sight", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto("/method");
  const table = page.getByRole("region", { name: "Agreement on each topic" });
  await table.focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate((part) => part.scrollLeft)).toBeGreaterThan(0);
  const box = await page.locator("#topic-afghanistan").getByRole("rowheader").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1440, 390])
    test(`axe has nothing to say, nothing runs over (${colorScheme}, ${width} px)`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/method");
      for (const summary of await page.locator("details:not([open]) > summary").all()) await summary.click();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
    });
