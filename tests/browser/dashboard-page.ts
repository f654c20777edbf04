import { expect, type Locator, type Page } from "@playwright/test";

/** The parts of the dashboard, found as a reader finds them. */
export class DashboardPage {
  readonly headline: Locator;
  /** The sentence that says what is shown. */
  readonly shown: Locator;
  /** The figures of topics over time, and of who raised them. */
  readonly chart: Locator;
  readonly matrix: Locator;
  readonly table: Locator;
  readonly csv: Locator;
  readonly reset: Locator;

  constructor(readonly page: Page) {
    this.headline = page.getByRole("heading", { level: 1 });
    this.shown = page.locator(".shown").getByRole("status");
    this.chart = this.figure("What was talked about");
    this.matrix = this.figure("Who raised what");
    this.table = page.getByRole("region", { name: "Table of statements" });
    this.csv = page.getByRole("link", { name: /^Download CSV/ });
    this.reset = page.getByRole("button", { name: "Reset" });
  }

  /** Opens the page and waits until a script has taken the charts over. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`/${query}`);
    await this.marks.or(this.chart.getByText(/^Nothing to draw|^None of these/)).waitFor();
    await this.wakeAll();
  }

  /** Waits until a script has taken over the page and its first figure. */
  async wake(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector("#figure-topics .drawn-ahead") === null);
  }

  /** Comes near every figure, as a reader who scrolls through the page does: that brings each to life. */
  async wakeAll(): Promise<void> {
    await this.wake();
    for (const figure of await this.page.locator(".figure").all()) {
      await figure.evaluate((element) => element.scrollIntoView());
      await expect(figure.locator(".drawn-ahead")).toHaveCount(0);
    }
    await this.page.evaluate(() => window.scrollTo(0, 0));
  }

  /** A figure by its heading. */
  figure(title: string): Locator {
    return this.page.getByRole("figure", { name: title });
  }

  /** The trend's marks, as a group. */
  get marks(): Locator {
    return this.chart.getByRole("group", { name: /^Topics by/ });
  }

  /** A mark of the trend by the words that it says. */
  mark(name: RegExp | string): Locator {
    return this.marks.getByRole("button", { name });
  }

  /** One choice of the filters: "minister:wang-yi". */
  choice(facet: string): Locator {
    return this.page.locator(`[data-facet="${facet}"]`);
  }

  /** How many statements the choice says it would leave. */
  async countOf(facet: string): Promise<number> {
    return Number.parseInt(
      (await this.page
        .locator("label", { has: this.choice(facet) })
        .locator(".choice-count")
        .textContent()) ?? "",
      10,
    );
  }

  async openPanel(name: string): Promise<void> {
    await this.page.locator("summary", { hasText: name }).click();
  }

  /** How many statements the download is said to have. */
  async count(): Promise<number> {
    return Number(/\((\d+) statements?\)/.exec((await this.csv.textContent()) ?? "")?.[1]);
  }

  columnHead(name: string): Locator {
    return this.table.getByRole("columnheader", { name });
  }

  /** The cells of all rows in the order shown, by scrolling through the table; each row by its column's id; of a cell with links the first. */
  async rows(): Promise<Record<string, string>[]> {
    return this.table.evaluate(async (box) => {
      const rows = new Map<number, Record<string, string>>();
      const isEnd = () => box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
      box.scrollTop = 0;
      for (let last = false; ; last = isEnd()) {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        for (const row of box.querySelectorAll<HTMLElement>("tbody tr")) {
          const cells = [...row.querySelectorAll<HTMLElement>("td")];
          rows.set(
            Number(row.ariaRowIndex),
            Object.fromEntries(
              cells.map((cell) => [
                cell.dataset.column ?? "",
                (cell.querySelector("a") ?? cell).textContent ?? "",
              ]),
            ),
          );
        }
        if (last) break;
        box.scrollTop += box.clientHeight / 2;
      }
      return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
    });
  }
}
