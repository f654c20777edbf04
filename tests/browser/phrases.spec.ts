import { lookOver, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

const PHRASE = "/phrases/legitimate-rights-and-interests";

test("the set phrases are there, each on its line of calls", async ({ page }) => {
  await page.goto("/phrases");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "“Comprehensive strategic partnership” is in all five calls",
  );
  const row = page.getByRole("row").filter({ hasText: "legitimate rights and interests" });
  await expect(row).toContainText("4 of 5");
  await expect(row).toContainText("3 Sep 2021 – 11 Aug 2024");
  await expect(row.getByRole("img")).toHaveAccessibleName(
    "In 4 of 5 calls: 3 September 2021 (China), 8 September 2022 (China), 19 January 2023 (China), 11 August 2024 (China)",
  );
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("“legitimate rights and interests”");
});

test("a phrase's page has first and last use, the line of calls, its forms and its sentences", async ({
  page,
}) => {
  await page.goto(PHRASE);
  const facts = page.locator("dl").first();
  await expect(facts).toContainText("Wang Yi and Qin Gang");
  await expect(facts).toContainText("4 calls in a row at most");
  await expect(page.getByRole("region", { name: "Line of calls" })).toContainText(
    "Not in the readout of 1 call: 18 August 2021",
  );
  const forms = page.getByRole("region", { name: /forms$/ });
  await expect(forms.locator("ins").filter({ hasText: "and lawful" })).toHaveCount(1);
  const sentences = page.getByRole("region", { name: "Where it stands" }).getByRole("listitem");
  await expect(sentences).toHaveCount(7);
  await expect(sentences.first().locator("mark")).toHaveText("safeguard the legitimate rights and interests");
  await sentences.last().getByRole("link", { name: "11 August 2024, sentence 11" }).click();
  await expect(page).toHaveURL(/\/calls\/2024-08-11-wang-yi-bagheri-kani#s11$/);
  await expect(page.locator("#s11")).toBeInViewport();
});

test("the view in the address holds, is said in words, goes along with the links, and can be lifted", async ({
  page,
}) => {
  await page.goto("/phrases?side=iran&year=2021");
  await expect(page.getByRole("status")).toContainText("by Iran");
  await expect(page.getByRole("row").filter({ hasText: "basic norms" })).toHaveCount(0);
  const row = page.getByRole("row").filter({ hasText: "comprehensive strategic partnership" });
  await expect(row).toContainText("2 of 2");
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\?side=iran&year=2021$/);
  await expect(page.getByRole("region", { name: "Where it stands" }).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("link", { name: "Show all calls" }).click();
  await expect(page).toHaveURL(/comprehensive-strategic-partnership$/);
  await expect(page.getByRole("region", { name: "Where it stands" }).getByRole("listitem")).toHaveCount(6);
});

test("what cannot be read of an address is said, and refused to programs", async ({ page, request }) => {
  await page.goto("/phrases?minister=nobody");
  await expect(page.getByText("Not everything in this address could be read")).toBeVisible();
  const refused = await request.get("/phrases.csv?minister=nobody");
  expect(refused.status()).toBe(400);
  expect(await refused.text()).toContain("“nobody” is not a foreign minister of these calls");
});

test("the download has a line for each use in the view", async ({ request }) => {
  const answer = await request.get("/phrases.csv?side=iran&year=2021");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  expect(answer.headers()["content-disposition"]).toContain("readout-phrases-iran-2021.csv");
  const lines = (await answer.text()).trim().split("\r\n");
  expect(lines[0]).toMatch(/^phrase,phrase_label,calls,base_calls,statements,telling,score,/);
  expect(lines.filter((line) => line.startsWith("comprehensive-strategic-partnership,"))).toHaveLength(2);
});

test("a phrase that there is not is a 404", async ({ request }) => {
  expect((await request.get("/phrases/peace-for-our-time")).status()).toBe(404);
});

test("the keyboard leads from the list to a phrase", async ({ page }) => {
  await page.goto("/phrases");
  const link = page.getByRole("row").nth(1).getByRole("link");
  for (let i = 0; i < 20 && !(await link.evaluate((own) => own === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/phrases\/comprehensive-strategic-partnership/);
});

for (const width of WIDTHS)
  test(`axe finds nothing, nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ["/phrases", PHRASE]) {
      await page.goto(address);
      await lookOver(page);
    }
  });
