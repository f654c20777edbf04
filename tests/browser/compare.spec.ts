import { parse } from "csv-parse/sync";
import { lookOver, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

const topics = "Topics of 2021 and of 2024";

test("nothing chosen compares the two sides that speak most, and says that it could be chance", async ({
  page,
}) => {
  await page.goto("/compare");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Every difference between China and Iran could be chance",
  );
  await expect(page.getByLabel("Compare this side")).toHaveValue("china");
  await expect(page.getByLabel("with this one")).toHaveValue("iran");
});

test("two years: shares with their bases, the test, and the way to the statements", async ({ page }) => {
  await page.goto("/compare?a=2021&b=2024");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "2021 and 2024 differ most on “Middle East and regional stability”",
  );
  const row = page.getByRole("table", { name: topics }).getByRole("row", { name: /Middle East/ });
  await expect(row).toContainText("1 of 42");
  await expect(row).toContainText("p < 0.001");
  await expect(row).toContainText("hardly chance");
  await row.getByRole("link", { name: /7 of 13/ }).click();
  await expect(page).toHaveURL("/?topic=middle-east&year=2024");
  await expect(page.getByText(/^7 statements .*on Middle East and regional stability, 2024,/)).toBeVisible();
});

test("the form compares two speakers without JavaScript, and the view goes along", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("/compare?year=2021&year=2023");
  await page.getByRole("link", { name: "Two speakers" }).click();
  await page.getByLabel("Compare this speaker").selectOption("Wang Yi");
  await page.getByLabel("with this one").selectOption("Qin Gang");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL("/compare?a=wang-yi&b=qin-gang&year=2021&year=2023");
  const row = page.getByRole("table", { name: /^Acts of Wang Yi and of Qin Gang/ }).getByRole("row");
  await expect(row.first()).toContainText("of 12 statements");
  await expect(row.first()).toContainText("of 4 statements");
  await page.getByRole("link", { name: "Dashboard" }).click();
  await expect(page).toHaveURL("/?year=2021&year=2023");
  await context.close();
});

test("what narrows both halves can be lifted, the halves stay", async ({ page }) => {
  await page.goto("/compare?a=wang-yi&b=qin-gang&topic=sovereignty");
  await expect(page.getByText(/^Both are taken from this view: .* on Sovereignty/)).toBeVisible();
  await page.getByRole("link", { name: "Show all calls" }).click();
  await expect(page).toHaveURL("/compare?a=wang-yi&b=qin-gang");
  await expect(page.getByRole("link", { name: "Show all calls" })).toHaveCount(0);
});

test("words lead to the statements that hold them", async ({ page }) => {
  await page.goto("/compare?a=wang-yi&b=amir-abdollahian");
  const list = page.getByRole("region", { name: "More with Wang Yi" });
  await expect(list.getByRole("listitem").first()).toHaveText("legitimate rights and interests5 : 0");
  await list.getByRole("link", { name: "legitimate rights and interests" }).click();
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: "5 statements by Wang Yi with “legitimate rights and interests”" }),
  ).toBeVisible();
});

test("what cannot be compared is said, and the page shows the rest", async ({ page }) => {
  await page.goto("/compare?a=wang-yi&b=2021&colour=red");
  await expect(page.getByRole("status")).toContainText("“Wang Yi” is a speaker and “2021” a year");
  await expect(page.getByRole("status")).toContainText("“colour” is no parameter of this page");
  await expect(page.getByRole("heading", { name: "Topics" })).toBeVisible();
  await page.goto("/compare?a=qin-gang&b=xi-jinping&topic=afghanistan&year=2022");
  await expect(page.getByText("This view holds no statement of “Xi Jinping” and “Qin Gang”.")).toBeHidden();
  await expect(page.getByText("This view holds no statement of “Qin Gang” and “Xi Jinping”.")).toBeVisible();
});

test("the CSV is the page's, and refuses what the page leaves out", async ({ page }) => {
  await page.goto("/compare?a=2021&b=2024");
  const link = page.getByRole("link", { name: "This comparison as CSV" });
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-disposition"]).toContain("readout-compare-2021-2024.csv");
  const rows = parse(await answer.text(), { columns: true }) as Record<string, string>[];
  expect(rows[0]).toMatchObject({
    id: "middle-east",
    a_statements: "1",
    a_base: "42",
    b_statements: "7",
    b_base: "13",
  });
  expect(new Set(rows.map(({ what }) => what))).toEqual(new Set(["topic", "act", "words"]));
  const refused = await page.request.get("/compare.csv?a=2021&b=china");
  expect([refused.status(), await refused.text()]).toEqual([
    400,
    "“2021” is a year and “China” a side; compare two of one kind.\n",
  ]);
});

test("the keyboard reaches the choosers, the button and the first share", async ({ page }) => {
  await page.goto("/compare?a=2021&b=2024");
  await page.getByRole("link", { name: "Two years" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Compare this year")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("with this one")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Compare" })).toBeFocused();
});

for (const width of WIDTHS)
  test(`axe finds nothing, nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/compare?a=2021-09-03-wang-yi-amir-abdollahian&b=2023-01-19-qin-gang-amir-abdollahian");
    await lookOver(page);
  });
