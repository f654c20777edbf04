import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const COLUMNS = ["Date", "Call", "Speaker", "Side", "Statement", "Topics", "Acts"];

/** The sign at a topic that is spoken of for the first time; the order of topics does not look at it. */
const FIRST = "1st";

test("each column sorts both ways", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?minister=wang-yi");
  const unsorted = await dashboard.rows();
  for (const name of COLUMNS)
    await test.step(name, async () => {
      const head = dashboard.columnHead(name);
      const column = name.toLowerCase();
      await head.getByRole("button").click();
      await expect(head).toHaveAttribute("aria-sort", "ascending");
      await expect(page).toHaveURL(`/?minister=wang-yi&sort=${column}`);
      const up = (await dashboard.rows()).map((row) => row[column]?.replaceAll(FIRST, ""));
      await head.getByRole("button").click();
      await expect(head).toHaveAttribute("aria-sort", "descending");
      await expect(page).toHaveURL(`/?minister=wang-yi&sort=-${column}`);
      const down = (await dashboard.rows()).map((row) => row[column]?.replaceAll(FIRST, ""));
      expect(up[0]).not.toBe(down[0]);
      expect(groups(down)).toEqual(groups(up).reverse());
      await head.getByRole("button").click();
      await expect(page).toHaveURL("/?minister=wang-yi");
      expect(await dashboard.rows()).toEqual(unsorted);
    });
});

/** The values in their order, each run of equal ones once: ties keep the corpus's order both ways. */
function groups(values: (string | undefined)[]): (string | undefined)[] {
  return values.filter((value, at) => value !== values[at - 1]);
}

test("Shift sorts by several columns", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.columnHead("Speaker").getByRole("button").click();
  await dashboard
    .columnHead("Date")
    .getByRole("button")
    .click({ modifiers: ["Shift"] });
  await dashboard
    .columnHead("Date")
    .getByRole("button")
    .click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL("/?sort=speaker,-date");
  await expect(dashboard.columnHead("Speaker")).toHaveAttribute("aria-sort", "ascending");
  await expect(dashboard.columnHead("Date")).toHaveAttribute("aria-sort", "descending");
  const iranian = (await dashboard.rows())
    .filter((row) => row.speaker === "Amir-Abdollahian")
    .map((row) => row.date?.slice(-4));
  expect(iranian).toEqual([...iranian].sort().reverse());
});

test("the downloaded CSV equals the rows shown, in their order and columns", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?minister=wang-yi&topic=afghanistan&sort=-statement&hide=acts");
  const shown = await dashboard.rows();
  const started = page.waitForEvent("download");
  await dashboard.csv.click();
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/wang-yi.*afghanistan.*\.csv$/);
  const rows: Record<string, string>[] = parse(await readFile(await download.path()), {
    columns: true,
    bom: true,
  });
  expect(rows.map((row) => row.text)).toEqual(shown.map((row) => row.statement));
  expect(rows.map((row) => row.speaker ?? "")).toEqual(
    await Promise.all(
      shown.map((row) => (row.speaker === "both together" ? "" : fullName(row.speaker ?? ""))),
    ),
  );
  expect(Object.keys(rows[0] ?? {})).not.toContain("acts");
  expect(shown[0]).not.toHaveProperty("acts");
});

const fullName = (short: string) => ({ "Amir-Abdollahian": "Hossein Amir-Abdollahian" })[short] ?? short;

test("columns can be hidden and shown", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.openPanel("Columns");
  await page.getByRole("checkbox", { name: "side" }).click();
  await expect(dashboard.columnHead("Side")).toHaveCount(0);
  await expect(page).toHaveURL("/?hide=side");
  await page.reload();
  await expect(dashboard.columnHead("Side")).toHaveCount(0);
  await dashboard.openPanel("Columns");
  await page.getByRole("checkbox", { name: "side" }).click();
  await expect(dashboard.columnHead("Side")).toBeVisible();
});

test("a statement's link lands on its sentence", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?topic=terrorism");
  const link = dashboard.table.getByRole("link").first();
  const text = (await link.textContent()) ?? "";
  await link.click();
  await expect(page).toHaveURL(/\/calls\/2021-09-03-wang-yi-amir-abdollahian\?topic=terrorism#s\d+$/);
  const sentence = page.locator(":target");
  await expect(sentence).toContainText(text);
  await expect(sentence).toBeInViewport();
  await expect(page.getByRole("link", { name: "Dashboard", exact: true })).toHaveAttribute(
    "href",
    "/?topic=terrorism",
  );
});

test("a press anywhere on a row opens it", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?speaker=qin-gang");
  await dashboard.table.locator("tbody tr").first().locator("td").last().click();
  await expect(page).toHaveURL(/\/calls\/2023-01-19-qin-gang-amir-abdollahian\?speaker=qin-gang#s\d+$/);
});

test("the whole table's size is said although only the rows in sight are there", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const count = await dashboard.count();
  await expect(dashboard.table.getByRole("table")).toHaveAttribute("aria-rowcount", String(count + 1));
  expect(await dashboard.table.locator("tbody tr").count()).toBeLessThan(count);
  expect(await dashboard.rows()).toHaveLength(count);
});
