import { defineConfig } from "vitest/config";

/** Unit tests and the agreement with the reference coding; the browser's own tests are run by Playwright. */
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], exclude: ["tests/browser/**"] },
});
