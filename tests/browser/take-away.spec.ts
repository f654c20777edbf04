import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const FIGURES = ["topics", "raised", "apart", "time", "changes", "words"];
const QUERY = "?minister=wang-yi";

/** Width and height of a PNG, from its head. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test.describe("each figure as a file", () => {
  for (const id of FIGURES) {
    test(id, async ({ page, request }) => {
      const svg = await request.get(`/figures/${id}.svg${QUERY}`);
      expect(svg.status()).toBe(200);
      expect(svg.headers()["content-type"]).toBe("image/svg+xml; charset=utf-8");
      expect(svg.headers()["content-disposition"]).toBe(`inline; filename="readout-${id}-wang-yi.svg"`);
      const parsed = await readXml(page, await svg.text());
      expect(parsed.error).toBe(null);
      expect(parsed.title).not.toBe("");
      expect(parsed.desc).toContain("coded by Readout");
      expect(parsed.words.replaceAll(" ", "")).toContain(parsed.title.replaceAll(" ", ""));
      expect(parsed.words).toContain("?minister=wang-yi");

      const png = await request.get(`/figures/${id}.png${QUERY}`);
      expect(png.headers()["content-type"]).toBe("image/png");
      const bytes = await png.body();
      expect(bytes.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
      expect(sizeOf(bytes)).toEqual([2 * parsed.width, 2 * parsed.height]);
    });
  }
});

/** What a browser reads in an SVG file. */
function readXml(page: Page, text: string) {
  return page.evaluate((xml) => {
    const file = new DOMParser().parseFromString(xml, "image/svg+xml");
    const wordsOf = (name: string) =>
      [...file.querySelectorAll(name)].map((one) => one.textContent).join(" ");
    return {
      error: file.querySelector("parsererror")?.textContent ?? null,
      title: file.querySelector("svg > title")?.textContent ?? "",
      desc: file.querySelector("svg > desc")?.textContent ?? "",
      words: wordsOf("text"),
      width: Number(file.documentElement.getAttribute("width")),
      height: Number(file.documentElement.getAttribute("height")),
    };
  }, text);
}

test("a picture's address says what it cannot give", async ({ request }) => {
  const wrong = await request.get("/figures/topics.svg?width=12&theme=blue&foo=1");
  expect(wrong.status()).toBe(400);
  for (const name of ["width", "theme", "foo"]) expect(await wrong.text()).toContain(`“${name}”`);
  const none = await request.get("/figures/nothing.svg");
  expect(none.status()).toBe(404);
  expect(await none.text()).toContain("topics.svg");
});

test("a picture that has not changed is not sent again", async ({ request }) => {
  const { etag = "" } = (await request.get("/figures/time.png")).headers();
  const again = await request.get("/figures/time.png", { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
  const other = await request.get("/figures/time.png?minister=qin-gang", {
    headers: { "if-none-match": etag },
  });
  expect(other.status()).toBe(200);
});

test.describe("an embedded figure", () => {
  test("stands alone, in the width of its frame", async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 700 });
    const answer = await page.goto(`/embed/raised${QUERY}`);
    expect(answer?.headers()["content-security-policy"]).not.toContain("frame-ancestors");
    expect(answer?.headers()["x-frame-options"]).toBe(undefined);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.locator("input, select, summary")).toHaveCount(0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(page.getByRole("link", { name: /The figure in Readout/ })).toHaveAttribute(
      "href",
      "/?minister=wang-yi#figure-raised",
    );
    const chart = page.locator(".chart svg:visible");
    await expect(chart).toHaveAttribute("width", "868");
    await page.setViewportSize({ width: 420, height: 700 });
    await expect(chart).toHaveAttribute("width", /^3[78]\d$/);
  });

  for (const [theme, ground] of [
    ["light", "rgb(253, 252, 249)"],
    ["dark", "rgb(23, 24, 27)"],
  ] as const) {
    test(`${theme} by parameter, whatever the system has`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" });
      await page.goto(`/embed/topics?theme=${theme}`);
      await expect(page.locator(".embed")).toHaveCSS("background-color", ground);
    });
  }

  test("there is none of another name", async ({ request }) => {
    expect((await request.get("/embed/nothing")).status()).toBe(404);
  });
});

test("a link to the dashboard is shared with its headline and its picture", async ({ page, request }) => {
  await page.goto(`/${QUERY}`);
  const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute("content");
  expect(await meta("title")).toBe(await page.getByRole("heading", { level: 1 }).textContent());
  const image = (await meta("image")) ?? "";
  expect(image).toContain(`/figures/topics.png${QUERY}`);
  const png = await (await request.get(new URL(image).pathname + new URL(image).search)).body();
  expect(sizeOf(png)).toEqual([Number(await meta("image:width")), Number(await meta("image:height"))]);
});

test("the dashboard prints to two or three pages of A4, every statement whole", async ({ page }, info) => {
  // Only a page that is alive makes the report; before that it goes to paper as it came.
  await new DashboardPage(page).open();
  await page.evaluate(() => {
    window.addEventListener("beforeprint", () => {
      const report = document.querySelector(".report");
      document.body.dataset.printed = String(report?.querySelectorAll("td:last-child").length);
      document.body.dataset.charts = String(report?.querySelectorAll("svg").length);
    });
  });
  const pdf = await page.pdf({ preferCSSPageSize: true, path: info.outputPath("page.pdf") });
  const text = pdf.toString("latin1");
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(3);
  expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  const rows = parse(await (await page.request.get("/statements.csv")).text(), { columns: true });
  expect(await page.locator("body").getAttribute("data-printed")).toBe(String(rows.length));
  expect(await page.locator("body").getAttribute("data-charts")).toBe("5");
  await expect(page.locator(".report")).toHaveCount(0);
});

test("“Print” prints the report with every statement", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open(QUERY);
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event("beforeprint"));
      const report = document.querySelector(".report");
      document.body.dataset.printed = `${report?.querySelectorAll("td:last-child").length} statements`;
      document.body.dataset.caption = report?.querySelector("caption")?.textContent ?? "";
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  await page.getByRole("button", { name: "Print" }).click();
  const whole = `${await dashboard.count()} statements`;
  await expect(page.locator("body")).toHaveAttribute("data-printed", whole);
  await expect(page.locator("body")).toHaveAttribute("data-caption", whole);
});

test("the menu says how many rows each CSV has", async ({ page, request }) => {
  await new DashboardPage(page).open(QUERY);
  for (const summary of await page.locator(".menu > summary").all()) {
    await summary.click();
    const links = page.locator(".menu[open] a", { hasText: "CSV" });
    await expect(links.first()).toHaveText(/\d rows?\)/);
    for (const link of await links.all()) {
      const said = Number(/([\d,]+) rows?\)/.exec((await link.textContent()) ?? "")?.[1]?.replace(",", ""));
      const csv = await (await request.get((await link.getAttribute("href")) ?? "")).text();
      expect(parse(csv, { columns: true })).toHaveLength(said);
    }
    await summary.click();
  }
});
