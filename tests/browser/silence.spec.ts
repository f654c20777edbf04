import { lookOver, WIDTHS } from "./look-over";
import { expect, test } from "./quiet";

const QIN = "2023-01-19-qin-gang-amir-abdollahian";

test("the latest call is looked at first, side by side", async ({ page }) => {
  await page.goto("/silence");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "11 topics of earlier calls are not in the readout of 11 August 2024",
  );
  await expect(page.getByText("What is not in the readout may well have been discussed")).toBeVisible();
  const china = page.getByRole("region", { name: "China", exact: true });
  await expect(china).toContainText("8 statements in this call; compared with 4 earlier calls.");
  const plan = china.getByRole("listitem").filter({ hasText: /^Comprehensive cooperation plan/ });
  await expect(plan).toContainText("in 3 of 4 earlier, last 19 Jan 2023");
  await expect(china.getByRole("listitem").filter({ hasText: "Leaders' consensus" })).toContainText(
    "here only in the words of Iran",
  );
  await expect(china.getByRole("listitem").filter({ hasText: "Haniyeh assassination" })).toContainText(
    "where it stands",
  );
  await plan.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/calls/${QIN}#s2$`));
});

test("another call is chosen by the form, by the links beside it and by the address", async ({ page }) => {
  await page.goto("/silence?side=china");
  await page.getByLabel("Another call").selectOption(QIN);
  await page.getByRole("button", { name: "Show" }).press("Enter");
  await expect(page).toHaveURL(/side=china&call=2023-01-19/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("19 January 2023");
  await expect(page.getByRole("status")).toContainText("by China");
  await page.getByRole("link", { name: "← 8 Sep 2022" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("8 September 2022");
  await expect(page).toHaveURL(/side=china/);
  await page.getByRole("link", { name: "Show all calls" }).click();
  await expect(page).toHaveURL(/\/silence$/);
});

test("says which topics only one side ever raises, and the longest absence of each", async ({ page }) => {
  await page.goto("/silence");
  const alone = page.getByRole("region", { name: "Topics that only one side ever raises" });
  await expect(alone.getByRole("link")).toHaveText([
    "SCO, BRICS and UN",
    "Terrorism",
    "China's global initiatives",
    "Virus origin tracing",
    "Humanitarian aid and refugees",
  ]);
  const absent = page.getByRole("region", { name: "The longest absence of each topic", exact: true });
  await expect(absent.getByRole("row").filter({ hasText: "Afghanistan" })).toContainText(
    "31073 days3 Sep 2021",
  );
  await alone.getByRole("link", { name: "Terrorism" }).click();
  await expect(page).toHaveURL(/\/\?side=china&topic=terrorism$/);
});

test("the first call has nothing to be compared with", async ({ page }) => {
  await page.goto("/silence?call=2021-08-18-xi-jinping-raisi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "No earlier call of these countries to compare 18 August 2021 with",
  );
});

test("a view without a call says so", async ({ page }) => {
  await page.goto("/silence?year=2021&minister=qin-gang");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No call to look at");
});

test("a call's page has it in a few lines", async ({ page }) => {
  await page.goto(`/calls/${QIN}`);
  const panel = page.getByRole("region", { name: "Against earlier readouts" });
  await expect(panel).toContainText("Compared with 3 earlier calls of the same countries.");
  await panel.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/silence\\?call=${QIN}$`));
});

test("the download has what the page shows", async ({ request }) => {
  const answer = await request.get(`/silence.csv?call=${QIN}`);
  const lines = (await answer.text()).trim().split("\r\n");
  expect(lines[0]).toMatch(/^finding,call_id,side,kind,id,label,calls,base_calls,/);
  expect(new Set(lines.slice(1).map((line) => line.split(",")[0]))).toEqual(
    new Set(["not-in-the-readout", "new-in-the-readout", "one-side-only", "longest-absence"]),
  );
  expect((await request.get("/silence.csv?call=nothing")).status()).toBe(400);
});

for (const width of WIDTHS)
  test(`axe finds nothing, nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ["/silence", `/calls/${QIN}`]) {
      await page.goto(address);
      await lookOver(page);
    }
  });
