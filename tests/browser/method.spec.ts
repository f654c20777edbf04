import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lookOver, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

/** The readouts that no rule was written with, as their reference has them. */
const FOLDER = "tests/unseen";
const unseen = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")));
const topics: string[] = unseen.flatMap(({ sentences }) =>
  sentences.flatMap((row: { topics: { id: string }[] }) => row.topics.map(({ id }) => id)),
);

test("says at once how far the coder is right, and on what that was measured", async ({ page }) => {
  await page.goto("/method");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    new RegExp(
      `^On readouts that no rule was written with, the coder finds \\d+ of the reference’s ${topics.length} topics`,
    ),
  );
  await expect(page.getByRole("region", { name: "These calls", exact: true })).toContainText(
    "The rules were written with these readouts in hand.",
  );
  await expect(page.getByRole("region", { name: "Unseen readouts", exact: true })).toContainText(
    new RegExp(`${unseen.length} readouts, \\d{3} statements`),
  );
});

test("each topic has its line with both measures, their bases and intervals", async ({ page }) => {
  await page.goto("/method#topic-middle-east");
  const row = page.locator("#topic-middle-east");
  await expect(row).toBeInViewport();
  await expect(row.getByRole("rowheader")).toHaveText("Middle East and regional stability");
  await expect(row).toContainText("10 of 10");
  const count = topics.filter((id) => id === "middle-east").length;
  await expect(row).toContainText(new RegExp(`\\d+ of ${count}`));
  await expect(page.locator("#topic-gulf-reconciliation").getByRole("cell").first()).toHaveText(
    "does not occur",
  );
  for (const name of ["field", "topic", "act"])
    expect(await page.locator(`tr[id^="${name}-"]`).count()).toBe({ field: 19, topic: 23, act: 9 }[name]);
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
  const number = page.getByRole("link", { name: /the reference says [^(].+, the coder [^(]/ }).first();
  const [, reference, coder] =
    /says (.+), the coder (.+)$/.exec((await number.getAttribute("aria-label")) ?? "") ?? [];
  await number.focus();
  await page.keyboard.press("Enter");
  const difference = page.locator("li:target");
  await expect(difference).toBeVisible();
  await expect(difference).toContainText(/the reference has .+, the coder .+/);
  for (const label of [reference, coder]) await expect(difference).toContainText(label ?? "no label");
});

test("says what readouts of one side cannot show", async ({ page }) => {
  await page.goto("/method");
  const limits = page.getByRole("region", { name: "What these readouts can and cannot show" });
  await expect(limits).toContainText("All 5 readouts are told by China; of 3 that is inferred");
  await expect(limits).toContainText("No call is told by two sides");
});

test("in a view these calls are measured over its sentences, with bases; the unseen readouts stay whole", async ({
  page,
  request,
}) => {
  await page.goto("/method?topic=afghanistan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^In the view’s statements, the coder finds \d+ of the reference’s \d+ topics/,
  );
  await expect(page.getByRole("status")).toContainText(
    "Counted over: 11 statements (1 by both sides together) on Afghanistan in 1 call; the unseen readouts, which are none of these calls, over their whole reference.",
  );
  await expect(page.getByRole("region", { name: "These calls", exact: true })).toContainText(
    "1 of 5 readouts, 11 of 72 statements",
  );
  await expect(page.getByRole("region", { name: "Unseen readouts", exact: true })).toContainText(
    "over the whole reference, whatever the view",
  );
  const cells = page.locator("#topic-afghanistan").getByRole("cell");
  await expect(cells.nth(1)).toContainText("11 of 11");
  await expect(cells.nth(3)).toHaveText("–");
  await expect(page.locator("#topic-covid-19").getByRole("cell").first()).toHaveText("does not occur");
  const csv = await (await request.get("/method.csv?topic=afghanistan")).text();
  expect(csv).toContain("seeds,view,1,topic,afghanistan,afghanistan,F1,");
  expect(csv).toContain(`unseen,whole reference,${unseen.length},topic,`);
  await page.getByRole("link", { name: "Show all calls" }).click();
  await expect(page).toHaveURL(/\/method$/);
});

test("an empty view has no figure of these calls, and what cannot be read is told", async ({
  page,
  request,
}) => {
  await page.goto("/method?q=xylophone&speaker=nobody");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "No statement of the view has a reference to be held against",
  );
  await expect(page.getByText("Not everything in this address could be read")).toBeVisible();
  expect((await request.get("/method.csv?speaker=nobody")).status()).toBe(400);
});

test("the figures can be taken away", async ({ page, request }) => {
  await page.goto("/method");
  const link = await page.getByRole("link", { name: "Figures as CSV" }).getAttribute("href");
  const answer = await request.get(link ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  expect(await answer.text()).toContain("seeds,whole reference,5,topic,afghanistan,afghanistan,F1,");
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

for (const width of WIDTHS)
  test(`axe finds nothing, nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/method");
    for (const summary of await page.locator("details:not([open]) > summary").all()) await summary.click();
    await lookOver(page);
  });
