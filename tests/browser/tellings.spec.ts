import type { Page } from "@playwright/test";
import { type Drawn, drawPage } from "./drawn";
import { lookOver, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

// No call of the seeds has two readouts, so the page is drawn here for three invented readouts of one call.
let drawn: Drawn;
let inView: Drawn;
test.beforeAll(async () => {
  drawn = await drawPage("/tests/tellings/draw-tellings.tsx");
  inView = await drawPage("/tests/tellings/draw-tellings-in-view.tsx");
});

const open = (page: Page, { css, markup } = drawn) =>
  page.setContent(
    `<!doctype html><html lang="en"><head><title>Tellings</title><style>:root{--sans:Arial;--sans-extended:Arial}${css}</style></head><body>${markup}</body></html>`,
  );

test("the readouts stand beside each other, with what is told differently first", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "China and Iran tell 3 of 6 shared statements differently",
  );
  const pair = page.getByRole("region", { name: "China, readout 1 beside Iran (IRNA), readout 2" });
  await expect(pair).toContainText("6 statements are in both: 3 told alike, 3 differently.");
  await expect(pair.getByRole("heading", { level: 3 })).toHaveText([
    "Told differently 3",
    "Told alike 3",
    "Only in China, readout 1 2",
    "Only in Iran (IRNA), readout 2 1",
  ]);
  const thanked = pair.getByRole("listitem").first();
  await expect(thanked).toContainText("He thanked China for its constructive role");
  await expect(thanked).toContainText("Araghchi called on China to play a constructive role");
  await expect(thanked).toContainText(
    "Only China, readout 1 has “thank”. Only Iran (IRNA), readout 2 has “urge”.",
  );
  await expect(thanked).toContainText(/Matched, 0\.\d\d of 1: same words “constructive”, “role”/);
  const [left, right] = await thanked.locator("div").all();
  const [one, other] = [await left?.boundingBox(), await right?.boundingBox()];
  expect(one?.y).toBe(other?.y);
  expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual(other?.x ?? 0);
});

test("a statement leads to its sentence in its own readout", async ({ page }) => {
  await open(page);
  const link = page.getByRole("link", { name: "Iran (IRNA), readout 2, sentence 3" }).first();
  await expect(link).toHaveAttribute("href", "/calls/2025-05-16-wang-yi-araghchi#r2s3");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "All calls" })).toBeFocused();
});

test("topics that a readout leaves out are told as that", async ({ page }) => {
  await open(page);
  const row = page.getByRole("row", { name: /Unilateralism/ });
  await expect(row.getByRole("cell")).toHaveText(["not in the readout", "1", "not in the readout"]);
});

test("in a view a match keeps both its statements, the one outside pale, and the rest is counted", async ({
  page,
}) => {
  await open(page, inView);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/ in this view$/);
  const pair = page.getByRole("region", { name: "China, readout 1 beside Iran (IRNA), readout 2" });
  await expect(pair).toContainText(
    /Not in the view and left out: \d shared statements and \d that stands? in one readout\./,
  );
  const thanked = pair.getByRole("listitem").filter({ hasText: "Araghchi called on China" });
  await expect(thanked).toContainText("He thanked China for its constructive role");
  await expect(thanked.locator("[data-pale]")).toHaveCount(1);
  await expect(thanked.locator("[data-pale]")).toContainText("not in the view");
  const link = thanked.getByRole("link", { name: "Iran (IRNA), readout 2, sentence 3" });
  await expect(link).toHaveAttribute("href", "/calls/2025-05-16-wang-yi-araghchi?act=thank#r2s3");
  await lookOver(page, "the tellings in a view");
});

for (const width of WIDTHS)
  test(`axe finds nothing, nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await lookOver(page, "the tellings");
  });

test("a call with one readout has no such page, no link to it and no CSV", async ({ page }) => {
  const call = "/calls/2021-09-03-wang-yi-amir-abdollahian";
  await page.goto(call);
  await expect(page.getByRole("link", { name: /beside each other/ })).toHaveCount(0);
  expect((await page.request.get(`${call}/tellings`)).status()).toBe(404);
  expect((await page.request.get(`${call}/tellings.csv`)).status()).toBe(404);
});
