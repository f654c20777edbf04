import type { Locator } from "@playwright/test";
import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const opacity = (part: Locator) => part.evaluate((element) => Number(getComputedStyle(element).opacity));
const PALE = 0.3;

/** What stands for Afghanistan and for another topic in each figure of the page. */
function twins(dashboard: DashboardPage) {
  const changes = dashboard.figure("What is new, what has gone");
  const button = (figure: Locator, name: RegExp) => figure.getByRole("button", { name });
  return {
    trend: [dashboard.mark(/^Afghanistan, 2021/), dashboard.mark(/^Terrorism, 2021/)],
    matrix: [
      button(dashboard.matrix, /^Wang Yi on Afghanistan/),
      button(dashboard.matrix, /^Wang Yi on Terrorism/),
    ],
    changes: [
      button(changes, /^Afghanistan, 3 September 2021/),
      button(changes, /^Terrorism, 3 September 2021/),
    ],
  } as const;
}

test("pointing at a topic in any figure lights it up in all, and Escape lets go", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?open=regional-security");
  const parts = twins(dashboard);
  for (const [lit] of Object.values(parts)) {
    await lit.focus();
    for (const [own, other] of Object.values(parts)) {
      await expect.poll(() => opacity(own)).toBe(1);
      await expect.poll(() => opacity(other)).toBeLessThan(PALE);
    }
    await page.keyboard.press("Escape");
    for (const [own, other] of Object.values(parts)) {
      await expect.poll(() => opacity(own)).toBe(1);
      await expect.poll(() => opacity(other)).toBe(1);
    }
  }
  await expect(page).toHaveURL("/?open=regional-security");
});

test("the pointer does the same, from the table too", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?open=regional-security&topic=afghanistan&topic=terrorism");
  const [own, other] = [dashboard.mark(/^Afghanistan, 2021/), dashboard.mark(/^Terrorism, 2021/)];
  await own.hover();
  await expect.poll(() => opacity(other)).toBeLessThan(PALE);
  await dashboard.headline.hover();
  await expect.poll(() => opacity(other)).toBe(1);
  await dashboard.table.locator('li[data-topics~="terrorism"]').first().hover();
  await expect.poll(() => opacity(own)).toBeLessThan(PALE);
  await expect.poll(() => opacity(other)).toBe(1);
});

test("a call lights up on the time line, in the heat map and in the shares of words", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const time = dashboard.figure("The calls in time");
  await time.getByRole("button", { name: /^3 September 2021/ }).focus();
  const changes = dashboard.figure("What is new, what has gone");
  const words = dashboard.figure("Each side’s share of the words");
  for (const [lit, pale] of [
    [
      time.getByRole("button", { name: /^3 September 2021/ }),
      time.getByRole("button", { name: /^18 August 2021/ }),
    ],
    [
      changes.getByRole("button", { name: /^3 September 2021/ }),
      changes.getByRole("button", { name: /^18 August 2021/ }),
    ],
    [
      words.getByRole("button", { name: /^China, 3 Sep 2021/ }),
      words.getByRole("button", { name: /^China, 18 Aug 2021/ }),
    ],
  ] as const) {
    await expect.poll(() => opacity(lit)).toBe(1);
    await expect.poll(() => opacity(pale)).toBeLessThan(PALE);
  }
});

test("a speaker's column lights up, and a click keeps the speaker", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const head = dashboard.matrix.getByRole("button", { name: /^Qin Gang: / });
  await head.hover();
  await expect
    .poll(() => opacity(dashboard.matrix.getByRole("button", { name: /^Wang Yi on Afghanistan/ })))
    .toBeLessThan(PALE);
  await head.click();
  await expect(page).toHaveURL("/?speaker=qin-gang");
});

test("a click on a mark filters the whole page, and a second one lets go", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?open=regional-security");
  const mark = dashboard.mark(/^Afghanistan, 2021/);
  const counts = /: (\d+) of/.exec((await mark.getAttribute("aria-label")) ?? "");
  await mark.click();
  await expect(page).toHaveURL(/topic=afghanistan&from=2021-01-01&to=2021-12-31/);
  const rows = await dashboard.rows();
  expect(rows).toHaveLength(Number(counts?.[1]));
  for (const row of rows) {
    expect(row.topics).toContain("Afghanistan");
    expect(row.date).toContain("2021");
  }
  await mark.click();
  await expect(page).toHaveURL("/?open=regional-security");
});

test("Escape after a click lets go of what was kept", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.mark(/^World order, 2022/).click();
  await expect(page).toHaveURL(/family=world-order/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/");
});

test("drawing over the axis sets the period", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const axis = (await dashboard.chart.locator(".brush").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = (year: number) => axis.x + ((year - 2021 + 0.5) / 4) * axis.width;
  await page.mouse.move(at(2022), axis.y + 10);
  await page.mouse.down();
  await page.mouse.move(at(2022.5), axis.y + 10);
  await page.mouse.move(at(2023), axis.y + 12);
  await expect(page.locator(".brush-drawn")).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL("/?from=2022-01-01&to=2023-12-31");
  await expect(dashboard.csv).toHaveText("Download CSV (17 statements)");
  await expect(dashboard.mark(/, 2021: /)).toHaveCount(0);
});

test("the period is set without a pointer too", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.chart.getByText("More", { exact: true }).click();
  await dashboard.chart.getByLabel("From", { exact: true }).selectOption({ label: "from 2022" });
  await expect(page).toHaveURL(/from=2022-01-01/);
  await dashboard.chart.getByRole("button", { name: "All times" }).click();
  await expect(page).toHaveURL("/");
});
