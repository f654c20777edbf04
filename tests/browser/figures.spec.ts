import { DashboardPage } from "./dashboard-page";
import { expect, test } from "./quiet";

/**
 * Each figure as a picture, so that a change of looks is seen in review. The pictures are of charts alone, small, and
 * one set holds everywhere: place and size of every shape come from lib/drawing, the type from the page itself. Another
 * system smooths the edges of letters differently, which the tolerance (2 % of the pixels, each up to a fifth apart;
 * see playwright.config.ts) lets pass; a bar, a label or a colour that changed does not. Where a system's letters come
 * out so differently that this is not enough, or a change is meant, write the pictures anew and look at them:
 * `npm run browser -- figures --update-snapshots`.
 */
const FIGURES = [
  ["rows", "What was talked about", "?open=regional-security"],
  ["rows-extras", "What was talked about", "?side=iran&interval=on&events=on&behind=on"],
  ["bars", "What was talked about", "?form=bars"],
  ["lines", "What was talked about", "?form=lines&by=call"],
  ["raised", "Who raised what", "?topic=afghanistan&topic=terrorism&topic=nuclear-issue&topic=middle-east"],
  ["apart", "Who raised what", "?raised=side&topic=afghanistan&topic=nuclear-issue&topic=sovereignty"],
  ["changes", "What is new, what has gone", "?family=regional-security"],
  ["time", "The calls in time", ""],
  ["words", "Each side’s share of the words", ""],
] as const;

for (const [name, title, query] of FIGURES)
  for (const width of [1440, 390])
    test(`${name} at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const dashboard = new DashboardPage(page);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await dashboard.open(query);
      await page.evaluate(() => document.fonts.ready);
      const chart = dashboard.figure(title).locator(".chart");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(chart).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`);
      }
    });
