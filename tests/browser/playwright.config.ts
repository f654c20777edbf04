import { defineConfig } from "@playwright/test";
import { findFreePort } from "../../lib/commands/address";
import { launchOptions } from "./launch";

// The workers read this file again and must come to the same browser and the same port.
const browser = launchOptions();
process.env.CHROME_PATH = browser.executablePath;
process.env.PORT = process.env.READOUT_TEST_PORT ??= String(await findFreePort());
const url = `http://127.0.0.1:${process.env.PORT}`;

/** The browser tests, against the production build that `npm start` makes and serves on a free port. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  // One set of pictures for every system: the page brings its own type, so that only the smoothing of edges differs.
  snapshotPathTemplate: "{testDir}/{testFilePath}-snapshots/{arg}{ext}",
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: "disabled" } },
  use: { baseURL: url, viewport: { width: 1440, height: 900 }, launchOptions: browser },
  webServer: {
    command: "node --import tsx lib/commands/start.ts",
    cwd: "../..",
    url,
    env: { HOSTNAME: "127.0.0.1" },
    timeout: 600_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
