import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const OPEN = "?open=regional-security";

test("the trend, a family of it open", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open(OPEN);
  await test.step("its marks say their counts and bases", async () => {
    await expect(dashboard.mark("Afghanistan, 2021: 11 of 42 statements, in 1 of 2 calls")).toBeVisible();
    await expect(dashboard.mark(/^Afghanistan, 2024: 0 of 13 statements/)).toBeVisible();
    await expect(
      dashboard.mark(/^Bilateral ties, 2021: \d+ of 42 statements, in 2 of 2 calls$/),
    ).toBeVisible();
  });
  await test.step("a mark stands under its year and beside its topic's name", async () => {
    const box = async (name: RegExp) =>
      (await dashboard.mark(name).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const first = await box(/^Bilateral ties, 2021/);
    const last = await box(/^Bilateral ties, 2024/);
    const lower = await box(/^Health and relief, 2021: /);
    const name = await box(/^Bilateral ties: /);
    expect(last.x).toBeGreaterThan(first.x + 2 * first.width);
    expect(lower.y).toBeGreaterThan(first.y + 7 * first.height);
    expect(name.y + name.height).toBeGreaterThan(first.y);
    expect(name.y).toBeLessThan(first.y + first.height);
    expect(name.x + name.width).toBeLessThanOrEqual(first.x);
  });
  await test.step("hover shows the exact counts", async () => {
    await dashboard.mark(/^Afghanistan, 2021/).hover();
    await expect(page.getByText("11 of 42 statements, in 1 of 2 calls", { exact: true })).toBeVisible();
  });
  await test.step("the same numbers stand in a table", async () => {
    await dashboard.chart.getByText("As a table").click();
    const table = page.getByRole("table", { name: /^Statements that carry each topic/ });
    await expect(table.getByRole("row", { name: /^Afghanistan/ })).toHaveText(/^Afghanistan1100011$/);
    await expect(table.getByRole("columnheader", { name: "2021" })).toHaveText("2021of 42");
  });
});

test("families come first; a press on a name opens its topics and another closes them", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await expect(dashboard.mark(/, 2021: /)).toHaveCount(5);
  const name = dashboard.mark(/^Regional security: /);
  await expect(name).toHaveAttribute("aria-expanded", "false");
  await name.click();
  await expect(page).toHaveURL(`/${OPEN}`);
  await expect(dashboard.mark(/^Afghanistan, 2021: /)).toBeVisible();
  await expect(name).toHaveAttribute("aria-expanded", "true");
  await name.click();
  await expect(page).toHaveURL("/");
  await expect(dashboard.mark(/, 2021: /)).toHaveCount(5);
});

test("the matrix counts, and marks who was first", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const cell = (name: RegExp) => dashboard.matrix.getByRole("button", { name });
  await expect(cell(/^Wang Yi on Afghanistan: 6 of \d+ statements, in 1 call$/)).toHaveText("6");
  await expect(cell(/^Both sides together on Afghanistan: 1 .*; first in the readout once$/)).toHaveText(
    "11st",
  );
});

test("a cell of the matrix opens its statements in place", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const cell = dashboard.matrix.getByRole("button", { name: /^Wang Yi on Afghanistan/ });
  await cell.click();
  const opened = page.getByRole("region", { name: "Statements of the cell" });
  await expect(opened.getByRole("status")).toHaveText("6 statements");
  await expect(opened.getByRole("listitem")).toHaveCount(6);
  await expect(opened.getByRole("listitem").first()).toContainText("Wang Yi, 3 September 2021");
  for (const item of await opened.getByRole("listitem").all()) await expect(item).not.toContainText("…");
  await expect(page).toHaveURL("/");
  await opened.getByRole("button", { name: "Keep as filter" }).click();
  await expect(page).toHaveURL("/?speaker=wang-yi&topic=afghanistan");
  await expect(dashboard.csv).toHaveText("Download CSV (6 statements)");
  await expect(opened).toHaveCount(0);
});

test("joint sentences of a topic open too", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.matrix.getByRole("button", { name: /^Both sides together on Afghanistan/ }).click();
  const opened = page.getByRole("region", { name: "Statements of the cell" });
  await expect(opened.getByRole("listitem")).toHaveCount(1);
  await expect(opened.getByRole("listitem")).toContainText("Both sides together");
  await page.keyboard.press("Escape");
  await opened.getByRole("button", { name: "Close" }).click();
  await expect(opened).toHaveCount(0);
});

test("two sides against each other", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.matrix.getByRole("radio", { name: "Side against side" }).check();
  await expect(page).toHaveURL("/?raised=side");
  const middle = async (name: RegExp, edge: "left" | "right") => {
    const bar = dashboard.matrix.getByRole("button", { name }).locator("rect").last();
    const box = await bar.boundingBox();
    return box ? (edge === "left" ? box.x : box.x + box.width) : 0;
  };
  const left = await middle(/^China on Core interests/, "right");
  expect(left).toBeCloseTo(await middle(/^Iran on Core interests/, "left"), 0);
  await dashboard.matrix.getByRole("radio", { name: "Lopsidedness" }).check();
  await expect(page).toHaveURL("/?order=lopsided&raised=side");
});
