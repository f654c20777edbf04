import { type APIRequestContext, test as plain, request as requests } from "@playwright/test";
import { DashboardPage } from "./dashboard-page";
import { lookOver, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

interface Row {
  text: string;
  address: string;
  call_id: string;
}

/** The rows that a query of the statements table gives, with their addresses within the site. */
async function rowsOf(request: APIRequestContext, query: string): Promise<Row[]> {
  const rows: Row[] = await (await request.get(`/statements.json?${query}`)).json();
  return rows.map((row) => ({ ...row, address: new URL(row.address).pathname }));
}

const PRESSING = 'q="pressing+now"';
const ANNIVERSARY = 'q="100th+anniversary"';

test("every statement's address shows the statement", async ({ request }) => {
  const rows = await rowsOf(request, "");
  expect(new Set(rows.map(({ address }) => address)).size).toBe(72);
  for (const { address, text } of rows) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    const bare = (words: string) => words.replace(/&#x27;|&quot;|["'’“”]|\s+/g, "");
    expect(bare((await answer.text()).replace(/<[^>]*>/g, ""))).toContain(bare(text));
  }
});

test("says who, when, on what, and why it is coded so", async ({ page, request }) => {
  const [row] = await rowsOf(request, PRESSING);
  await page.goto(row?.address ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wang Yi, 11 August 2024");
  await expect(page.locator("blockquote")).toHaveText(row?.text ?? "");
  await expect(page.locator("blockquote mark")).toHaveText([
    "earnestly implement relevant Security Council resolutions",
    "the early realization of a comprehensive and permanent ceasefire in Gaza",
  ]);
  const facts = page.locator("dl").first();
  await expect(facts).toContainText("Foreign Minister, China");
  await expect(facts).toContainText("Sentence 13");
  await expect(facts).toContainText("The file names Xinhua as its issuer.");
  const why = page.getByRole("region", { name: "Why it is coded so" });
  await expect(why).toContainText("Wang noted");
  await expect(why).toContainText("The sentence names who is speaking after the words that are reported.");
  await expect(why).toContainText("Palestine and Gaza");
  await expect(why).toContainText("These words ask others, or both sides, to act.");
});

test("leads to what stands around it, to its readout, and to the same words elsewhere", async ({
  page,
  request,
}) => {
  const [row] = await rowsOf(request, ANNIVERSARY);
  await page.goto(row?.address ?? "");
  const same = page.getByRole("region", { name: "In the same words" });
  await expect(same.getByRole("listitem").first()).toContainText("8 wordsof 32 here, 54 there");
  await expect(same.locator("mark").first()).toHaveText(
    "the 50th anniversary of the establishment of diplomatic",
  );
  await page.getByRole("region", { name: "What stands around it" }).getByRole("link").last().click();
  await expect(page.locator("blockquote")).toContainText("The unswerving development of a stronger");
  await page.getByRole("link", { name: /sentence 15$/ }).click();
  await expect(page).toHaveURL(/\/calls\/2021-08-18-xi-jinping-raisi#s15$/);
  await expect(page.locator("#s15")).toBeInViewport();
});

test("is led to from the table and from the call's page", async ({ page, request }) => {
  const [row] = await rowsOf(request, ANNIVERSARY);
  const dashboard = new DashboardPage(page);
  await dashboard.open(`?${ANNIVERSARY}`);
  await dashboard.table.getByRole("link", { name: "Cite this statement" }).click();
  await expect(page).toHaveURL(({ href }) => href.includes(`${row?.address}?q=`));
  await page.goto(`/calls/${row?.call_id}`);
  await page.locator("#s14").getByRole("link", { name: "Sentence 14" }).focus();
  await page.locator("#s14").getByRole("link", { name: "Cite this sentence, number 14" }).click();
  await expect(page).toHaveURL(row?.address ?? "");
});

test("the citation is copied, with an address that leads back", async ({ page, request, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [row] = await rowsOf(request, PRESSING);
  await page.goto(row?.address ?? "");
  await page.getByRole("button", { name: "Copy the citation" }).click();
  await expect(page.getByRole("region", { name: "To cite it" }).getByRole("status")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    `“${row?.text}” Wang Yi (Foreign Minister, China), phone call between Wang Yi and Ali Bagheri Kani, 11 August 2024, as told by China (Xinhua, 12 August 2024), ${page.url()}.`,
  );
  await page.goto(copied.match(/http\S+[^.]/)?.[0] ?? "");
  await expect(page.locator("blockquote")).toHaveText(row?.text ?? "");
});

test("a shared link says what was said, by whom and where", async ({ baseURL, request }) => {
  const [row] = await rowsOf(request, PRESSING);
  const reader = await requests.newContext({
    ...(baseURL && { baseURL }),
    extraHTTPHeaders: { "x-forwarded-proto": "https", "x-forwarded-host": "readouts.example" },
  });
  const page = await (await reader.get(row?.address ?? "")).text();
  const head = page.slice(0, page.indexOf("</head>"));
  expect(head).toContain("<title>Wang Yi, 11 August 2024: “What is pressing now");
  expect(head).toContain(`<link rel="canonical" href="https://readouts.example${row?.address}"/>`);
  expect(head).toMatch(/<meta property="og:title" content="Wang Yi, 11 August 2024: “What is pressing now/);
  expect(head).toMatch(
    /<meta name="description" content="“What is pressing.* as told by China\. On .*Gaza\./,
  );
  expect(page).toContain(`https://readouts.example${row?.address}.`);
  await reader.dispose();
});

// The browser itself says on the console that the answer is a 404.
plain("an address of no statement is a 404 with ways out", async ({ page, request }) => {
  for (const address of [
    "/statements/1971-07-09-kissinger-zhou-enlai/0123456789",
    "/statements/2024-08-11-wang-yi-bagheri-kani/%F0%9F%99%82",
  ]) {
    expect((await request.get(address)).status()).toBe(404);
  }
  const answer = await page.goto("/statements/2024-08-11-wang-yi-bagheri-kani/0123456789");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No statement has this address");
  await expect(page.getByRole("main").getByRole("link", { name: /–/ })).toHaveCount(5);
  await page.getByRole("searchbox", { name: "Look for words of it:" }).fill("ceasefire");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Words in context");
  await expect(page.getByRole("region", { name: "What was found" })).toContainText("with “ceasefire”");
});

for (const width of WIDTHS)
  test(`axe finds nothing, nothing sticks out at ${width} pixels`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of [ANNIVERSARY, PRESSING, "side=both"]) {
      const [row] = await rowsOf(request, query);
      await page.goto(row?.address ?? "");
      await lookOver(page);
    }
  });
