import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** The widths at which pages are looked over: a desk's and a phone's. */
export const WIDTHS = [1440, 390] as const;

/**
 * Looks over the page as it stands, in light and in dark: axe finds nothing, and nothing sticks out at the side. One
 * visit does for both, as a page takes its colours from its style sheets alone.
 */
export async function lookOver(page: Page, what = page.url()): Promise<void> {
  // Read in one go, axe looks into the page's own document alone.
  await expect(page.locator("iframe"), "frames in the page").toHaveCount(0);
  for (const colorScheme of ["light", "dark"] as const)
    await test.step(`${what}, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target, html }) => [target, html])]);
      expect(found, `what axe finds in ${what}, ${colorScheme}`).toEqual([]);
      expect(await sticksOut(page), `pixels that stick out of ${what}, ${colorScheme}`).toBeLessThanOrEqual(
        0,
      );
    });
}

/** By how many pixels the page is wider than its window. */
export function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
