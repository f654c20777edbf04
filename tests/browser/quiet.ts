import { test as base, expect } from "@playwright/test";

/** A test of a page on which nothing may be said on the console, and no exception may go uncaught. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on("console", (message) =>
        said.push(`${message.type()}: ${message.text()} ${message.location().url}`),
      );
      page.on("pageerror", (error) => said.push(`exception: ${error.message}`));
      await use(undefined);
      expect(said, "what the console says").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
