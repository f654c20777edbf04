import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

const MINISTERS = [
  ["wang-yi", "Wang Yi"],
  ["qin-gang", "Qin Gang"],
  ["amir-abdollahian", "Hossein Amir-Abdollahian"],
  ["bagheri-kani", "Ali Bagheri Kani"],
] as const;

test("each foreign minister changes chart, matrix, table and words together", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const parts = [dashboard.shown, dashboard.chart, dashboard.matrix, dashboard.table];
  const before = await Promise.all(parts.map((part) => part.textContent()));
  for (const [id, name] of MINISTERS)
    await test.step(name, async () => {
      const promised = await dashboard.countOf(`minister:${id}`);
      await dashboard.choice(`minister:${id}`).click();
      await expect(page).toHaveURL(`/?minister=${id}`);
      await expect(dashboard.csv).toHaveText(`Download CSV (${promised} statements)`);
      await expect(dashboard.shown).toContainText(name);
      await expect(dashboard.shown).toContainText(String(promised));
      for (const [place, part] of parts.entries()) await expect(part).not.toHaveText(before[place] ?? "");
      const rows = await dashboard.rows();
      expect(rows).toHaveLength(promised);
      const short = name.split(" ").at(-1) ?? "";
      for (const row of rows) expect(row.call).toContain(short);
      await expect(dashboard.matrix).toContainText(`Base: ${promised} statements`);
      await dashboard.choice(`minister:${id}`).click();
      await expect(page).toHaveURL("/");
      await expect(dashboard.shown).toHaveText(before[0] ?? "");
    });
});

test("two ministers are alternatives, and another press takes a choice back", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.choice("minister:qin-gang").click();
  const one = await dashboard.count();
  await dashboard.choice("minister:bagheri-kani").click();
  expect(await dashboard.count()).toBeGreaterThan(one);
  await dashboard.choice("minister:bagheri-kani").click();
  expect(await dashboard.count()).toBe(one);
  await expect(page).toHaveURL("/?minister=qin-gang");
});

test("“foreign minister” keeps the call, “said by” keeps what the person said", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?minister=qin-gang");
  const call = await dashboard.rows();
  await dashboard.open("?speaker=qin-gang");
  const said = await dashboard.rows();
  expect(said.length).toBeLessThan(call.length);
  expect(said.every((row) => row.speaker === "Qin Gang")).toBe(true);
  expect(call.some((row) => row.speaker === "Amir-Abdollahian")).toBe(true);
});

test("every choice leaves as many statements as it says", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?minister=wang-yi");
  for (const [panel, facet] of [
    ["Topic", "topic:afghanistan"],
    ["Topic", "family:world-order"],
    ["Said by", "side:iran"],
    ["Year", "year:2021"],
    ["Act", "act:urge"],
  ] as const) {
    const promised = await dashboard.countOf(facet);
    await dashboard.openPanel(panel);
    await dashboard.choice(facet).click();
    await expect(dashboard.csv).toContainText(`(${promised} statement`);
    await dashboard.choice(facet).click();
    await page.keyboard.press("Escape");
  }
});

test("words filter and are marked in the table", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await page.getByRole("searchbox", { name: "Words" }).pressSequentially("vaccin*", { delay: 30 });
  await expect(page).toHaveURL("/?q=vaccin*");
  const rows = await dashboard.rows();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => /vaccin/i.test(row.statement ?? ""))).toBe(true);
  await expect(dashboard.table.locator("mark").first()).toHaveText(/^vaccin/i);
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("searchbox", { name: "Words" })).toHaveValue("");
});

test("reload, back and forward restore the view", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.choice("minister:wang-yi").click();
  await page.getByRole("radio", { name: "Quarter" }).check();
  await dashboard.columnHead("Speaker").getByRole("button").click();
  const address = page.url();
  expect(address).toMatch(/\?minister=wang-yi&by=quarter&sort=speaker$/);
  const seen = await Promise.all([dashboard.shown.textContent(), dashboard.rows()]);
  await page.reload();
  await dashboard.wake();
  expect(page.url()).toBe(address);
  expect(await Promise.all([dashboard.shown.textContent(), dashboard.rows()])).toEqual(seen);
  await page.goBack();
  await expect(page).toHaveURL("/?minister=wang-yi&by=quarter");
  await page.goBack();
  await expect(page).toHaveURL("/?minister=wang-yi");
  await expect(page.getByRole("radio", { name: "Year" })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(dashboard.choice("minister:wang-yi")).not.toBeChecked();
  await page.goForward();
  await expect(dashboard.choice("minister:wang-yi")).toBeChecked();
  await expect(dashboard.shown).toContainText("Wang Yi");
});

test("a reader quick at the back button loses no step", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  const choices = ["Quarter", "Year", "Quarter"] as const;
  for (const name of choices) {
    const before = page.url();
    await page.getByRole("radio", { name, exact: true }).check();
    await expect(page).not.toHaveURL(before);
  }
  await page.reload();
  await dashboard.wake();
  for (const query of ["/", "/?by=quarter", "/"]) {
    await page.goBack();
    await expect(page).toHaveURL(query);
  }
  // The router, had it heard of the steps, would have written by now.
  await page.waitForTimeout(500);
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("radio", { name: "Year", exact: true })).toBeChecked();
});

test("the site's name leads from any view to the whole", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.choice("minister:qin-gang").click();
  await expect(page).toHaveURL("/?minister=qin-gang");
  await page.getByRole("link", { name: "Readout", exact: true }).click();
  await expect(page).toHaveURL("/");
  await expect(dashboard.choice("minister:qin-gang")).not.toBeChecked();
  await page.goBack();
  await expect(dashboard.choice("minister:qin-gang")).toBeChecked();
});

test("back leads to a place within the page, too", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?year=2021");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/?year=2021#main");
  await page.getByRole("link", { name: "Codebook", exact: true }).click();
  await expect(page).toHaveURL("/codebook?year=2021");
  await page.goBack();
  await expect(page).toHaveURL("/?year=2021#main");
  await expect(dashboard.choice("year:2021")).toBeChecked();
});

test("a reader who went on to a call comes back to the view", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open();
  await dashboard.choice("minister:qin-gang").click();
  const shown = (await dashboard.shown.textContent()) ?? "";
  await dashboard.table.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/calls\//);
  await page.goBack();
  await expect(page).toHaveURL("/?minister=qin-gang");
  await expect(dashboard.shown).toHaveText(shown);
});

test("an empty view says what was looked for and offers the way out", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?minister=qin-gang&topic=afghanistan");
  await expect(page.locator(".empty")).toContainText(/No statement.*Afghanistan.*Qin Gang/);
  await page.getByRole("button", { name: "Remove Afghanistan" }).click();
  await expect(page).toHaveURL("/?minister=qin-gang");
  expect(await dashboard.count()).toBeGreaterThan(0);
});

test("one button resets", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open("?minister=wang-yi&topic=afghanistan&q=united&by=quarter");
  await dashboard.reset.click();
  await expect(page).toHaveURL("/?by=quarter");
  await expect(dashboard.reset).toHaveCount(0);
  await expect(dashboard.shown).toContainText(/^All/);
});

test("nonsense in the address: what was valid is shown, what was not is said", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.open(
    "?minister=wang-yi&minister=nobody&year=1066&topic=%F0%9F%98%80&by=century&sort=-weight&foo=bar",
  );
  await expect(dashboard.shown).toContainText("Wang Yi");
  for (const wrong of ["nobody", "1066", "😀", "century", "weight", "foo"]) {
    await expect(page.locator(".problems")).toContainText(wrong);
  }
  await dashboard.choice("minister:wang-yi").click();
  await expect(page).toHaveURL("/");
  await expect(page.locator(".problems")).toHaveCount(0);
});

test("HTML in words and address never runs", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  const html = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>`;
  await dashboard.open(`?q=${encodeURIComponent(html)}&topic=${encodeURIComponent(html)}`);
  await page.getByRole("searchbox", { name: "Words" }).fill(`"${html}" china`);
  await page.waitForURL(/china/);
  await page.reload();
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await expect(page.locator("main img, main script")).toHaveCount(0);
});

test("a query of any length gives a page or a clear 400", async ({ request }) => {
  for (const length of [3_000, 9_000, 60_000]) {
    const answer = await request.get(`/?q=${"x".repeat(length)}`);
    expect([200, 400, 414, 431]).toContain(answer.status());
  }
});
