import { readFileSync } from "node:fs";
import { type Page, test as plain } from "@playwright/test";
import { lookOver, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

const CALL = "/calls/2021-09-03-wang-yi-amir-abdollahian";
const FILE = "000_591206c1987a0dff.txt";

/** The sentence with this number. */
const sentence = (page: Page, n: number) => page.locator(`#s${n}`);
/** Its slip with the reasons. */
const slip = (page: Page, n: number) =>
  sentence(page, n).getByText("Copy sentence").locator("xpath=ancestor::div[1]");

test("the readout is there, whole and in order", async ({ page }) => {
  await page.goto(CALL);
  const published = readFileSync(new URL(`../../seeds/${FILE}`, import.meta.url), "utf8").replace(
    /^\ufeff/,
    "",
  );
  const shown = await page.locator("p[data-kind]").allTextContents();
  expect(shown.join("").replaceAll(/\s/g, "")).toBe(published.replaceAll(/\s/g, ""));
});

test("says who was on the line, when, who tells it and who asked for it", async ({ page }) => {
  await page.goto(CALL);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Wang Yi and Hossein Amir-Abdollahian, 3 September 2021",
  );
  const facts = page.locator("dl").first();
  await expect(facts).toContainText("State Councilor and Foreign Minister, China");
  await expect(facts).toContainText("The readout gives the full date of the call");
  await expect(facts).toContainText("Inferred: the file names no issuer");
  await expect(facts).toContainText("No readout of the call says it");
});

test("a sentence has its speaker, its topics and their evidence", async ({ page }) => {
  await page.goto(CALL);
  await expect(sentence(page, 16)).toContainText("Wang Yi");
  await expect(sentence(page, 15)).toContainText("Both sides");
  await expect(sentence(page, 15).locator("mark")).toContainText("Afghanistan");
  await expect(page.getByRole("list", { name: "Topics of sentence 15" })).toHaveText("Afghanistan");
});

test("the topics of the call say who was first, with a link to the sentence", async ({ page }) => {
  await page.goto(CALL);
  const topic = page.getByRole("region", { name: "Topics of this call" }).getByRole("listitem");
  const afghanistan = topic.filter({ hasText: "Afghanistan" });
  await expect(afghanistan).toContainText("11");
  await expect(afghanistan).toContainText("Both sides");
  await afghanistan.getByRole("link", { name: "sentence 15" }).click();
  await expect(page).toHaveURL(/#s15$/);
  await expect(sentence(page, 15)).toBeInViewport();
});

test("the reason shows on hover and on focus, and moves nothing", async ({ page }) => {
  await page.goto(CALL);
  await sentence(page, 12).scrollIntoViewIfNeeded();
  const below = await sentence(page, 13).boundingBox();
  await expect(slip(page, 12)).toBeHidden();
  await sentence(page, 12).locator("p").first().hover();
  await expect(slip(page, 12)).toBeVisible();
  await expect(slip(page, 12)).toContainText("Said by Amir-Abdollahian");
  expect(await sentence(page, 13).boundingBox()).toEqual(below);
  await page.mouse.move(2, 2);
  await expect(slip(page, 12)).toBeHidden();
  await page.keyboard.press("Tab");
  await sentence(page, 12).getByRole("link", { name: "Sentence 12" }).focus();
  await expect(slip(page, 12)).toBeVisible();
});

test("by touch a button pins the reason", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(CALL);
  const why = page.getByRole("button", { name: "Why sentence 6 is coded so" });
  await why.tap();
  await expect(why).toHaveAttribute("aria-expanded", "true");
  await expect(slip(page, 6)).toBeInViewport();
  await why.tap();
  await expect(slip(page, 6)).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});

test("a sentence's address scrolls to it, and it stands out", async ({ page }) => {
  await page.goto(`${CALL}#s19`);
  await expect(sentence(page, 19)).toBeInViewport();
  await expect(sentence(page, 19)).toHaveAttribute("data-landed");
  const ground = (n: number) =>
    sentence(page, n)
      .locator("p")
      .first()
      .evaluate((words) => getComputedStyle(words).backgroundColor);
  expect(await ground(19)).not.toBe(await ground(20));
});

test("the link and the sentence can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(CALL);
  await sentence(page, 3).locator("p").first().hover();
  await slip(page, 3).getByRole("button", { name: "Copy link to sentence 3" }).click();
  await expect(slip(page, 3).getByRole("status")).toHaveText("Link copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(`${CALL}#s3`, page.url()).href,
  );
  await slip(page, 3).getByRole("button", { name: "Copy sentence 3" }).click();
  await expect(slip(page, 3).getByRole("status")).toHaveText("Sentence copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^The new Iranian government pursues/,
  );
});

test("leads to the call before and the call after", async ({ page }) => {
  await page.goto(CALL);
  const around = page.getByRole("navigation", { name: "Calls before and after" });
  await expect(around.getByRole("link", { name: /Call before.*18 August 2021/ })).toBeVisible();
  await around.getByRole("link", { name: /Call after.*8 September 2022/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("8 September 2022");
});

test("the source file is the seed, as plain text", async ({ request }) => {
  const answer = await request.get(`${CALL}/source/${FILE}`);
  expect(answer.headers()).toMatchObject({
    "content-type": "text/plain; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  const seed = readFileSync(new URL(`../../seeds/${FILE}`, import.meta.url), "utf8").replace(/^\ufeff/, "");
  expect(await answer.text()).toBe(seed);
  expect((await request.get(`${CALL}/source/nothing.txt`)).status()).toBe(404);
});

// The browser itself says on the console that the answer is a 404.
plain("an unknown call is a 404 that offers the calls there are", async ({ page }) => {
  const answer = await page.goto("/calls/1971-07-09-kissinger-zhou-enlai");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("main").getByRole("link", { name: /–/ })).toHaveCount(5);
  await page.getByRole("link", { name: "Xi Jinping – Raisi" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Xi Jinping");
});

for (const width of WIDTHS)
  test(`axe finds nothing, nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${CALL}#s7`);
    await page.keyboard.press("Tab");
    await sentence(page, 7).getByRole("link", { name: "Sentence 7" }).focus();
    await expect(slip(page, 7)).toBeVisible();
    await lookOver(page);
  });
