import { lookOver, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

test("every topic and act has its entry, and the contents lead to it", async ({ page }) => {
  await page.goto("/codebook");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The codebook: 23 topics and 9 acts");
  const contents = page.getByRole("navigation", { name: "Contents" });
  await expect(page.getByRole("article")).toHaveCount(23 + 9 + 4);
  await contents.getByRole("link", { name: "Afghanistan" }).click();
  await expect(page).toHaveURL(/\/codebook#afghanistan$/);
  await expect(page.getByRole("article", { name: "Afghanistan" })).toBeInViewport();
  const anchors = await contents
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
  for (const anchor of anchors) await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
});

test("a topic says how often it was met, what it is, and which terms gave it", async ({ page }) => {
  await page.goto("/codebook");
  const topic = page.getByRole("article", { name: "Afghanistan" });
  await expect(topic).toContainText("11 of 72 statements, in 1 of 5 calls");
  await expect(topic).toContainText("Afghanistan, the Taliban, the withdrawal and what follows.");
  await expect(topic.getByRole("row", { name: /afghan\*/ })).toContainText("10");
  await expect(topic).toContainText("The new Iranian government pursues a balanced foreign policy.");
  await expect(page.getByRole("article", { name: "Iran and Saudi Arabia" })).toContainText(
    "in none of 72 statements",
  );
  const act = page.getByRole("article", { name: "Thank" });
  await expect(act.getByRole("row", { name: /thank\*/ })).toContainText("5");
});

test("an example leads to its sentence on the call's page", async ({ page }) => {
  await page.goto("/codebook");
  const example = page.getByRole("article", { name: "Afghanistan" }).getByRole("listitem").first();
  const words = (await example.locator("mark").textContent()) ?? "";
  await example.getByRole("link").click();
  await expect(page).toHaveURL(/\/calls\/2021-09-03-wang-yi-amir-abdollahian#s16$/);
  await expect(page.locator("#s16")).toContainText(words);
});

test("the mark of agreement leads to the topic's line on the method page", async ({ page }) => {
  await page.goto("/codebook");
  const topic = page.getByRole("article", { name: "Middle East and regional stability" });
  await topic.getByRole("link", { name: /agree to F1 0\.\d\d/ }).click();
  await expect(page).toHaveURL(/\/method#topic-middle-east$/);
  await expect(page.locator("#topic-middle-east")).toBeInViewport();
});

test("the keyboard opens the terms that never fired", async ({ page }) => {
  await page.goto("/codebook");
  const topic = page.getByRole("article", { name: "Belt and Road" });
  const summary = topic.getByText(/terms of Belt and Road that never fired/);
  const idle = topic.locator("details code").first();
  await expect(idle).toBeHidden();
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(idle).toBeVisible();
});

test("counts, terms and examples follow the view, which is said, goes along with the links and can be lifted", async ({
  page,
}) => {
  await page.goto("/codebook?side=iran&year=2021");
  const status = page.getByRole("status");
  await expect(status).toContainText(/Counted over: \d+ statements by Iran, 2021, in 2 calls\./);
  const base = /(\d+) statements/.exec((await status.textContent()) ?? "")?.[1];
  const topic = page.getByRole("article", { name: "Afghanistan" });
  await expect(topic).toContainText(new RegExp(`\\d of ${base} statements, in 1 of 2 calls`));
  await expect(topic.getByRole("listitem").first()).toContainText("Amir-Abdollahian");
  const act = page.getByRole("article", { name: "Oppose" });
  await expect(act).toContainText(new RegExp(`of ${base} statements|in none of ${base} statements`));
  const count = topic.getByRole("link", { name: /statements, in 1 of 2 calls/ });
  await expect(count).toHaveAttribute("href", "/?side=iran&topic=afghanistan&year=2021");
  await expect(page.getByRole("link", { name: "Terms as CSV" })).toHaveAttribute(
    "href",
    "/codebook.csv?side=iran&year=2021",
  );
  await topic.getByRole("listitem").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/calls\/2021-09-03-wang-yi-amir-abdollahian\?side=iran&year=2021#s\d+$/);
  await page.goBack();
  await page.getByRole("link", { name: "Show all calls" }).click();
  await expect(page).toHaveURL(/\/codebook$/);
  await expect(topic).toContainText("11 of 72 statements, in 1 of 5 calls");
});

test("an entry with nothing in the view says so, and what cannot be read is told", async ({
  page,
  request,
}) => {
  await page.goto("/codebook?year=2024&topic=nowhere");
  await expect(page.getByText("Not everything in this address could be read")).toBeVisible();
  await expect(page.getByRole("article", { name: "Afghanistan" })).toContainText(/in none of \d+ statements/);
  expect((await request.get("/codebook.csv?topic=nowhere")).status()).toBe(400);
});

test("on paper the contents come first and nothing is folded away", async ({ page }) => {
  await page.goto("/codebook");
  await page.emulateMedia({ media: "print" });
  await expect(
    page.getByRole("article", { name: "Belt and Road" }).locator("details code").first(),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Terms as CSV" })).toBeHidden();
});

test("the terms can be taken away", async ({ page, request }) => {
  await page.goto("/codebook");
  const link = await page.getByRole("link", { name: "Terms as CSV" }).getAttribute("href");
  const answer = await request.get(link ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  expect(await answer.text()).toContain(
    "afghanistan,Afghanistan,regional-security,,,terms,[situation] [in] afghan*,10,11",
  );
});

for (const width of WIDTHS)
  test(`axe finds nothing, nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/codebook");
    await lookOver(page);
  });
