import type { LaunchOptions } from "@playwright/test";
import { findBrowser, isRoot } from "./find-browser";

/** How the tests and the benches start the browser: quiet, and with its sandbox wherever it has one. */
export function launchOptions(): LaunchOptions {
  return {
    executablePath: findBrowser(),
    chromiumSandbox: !isRoot(),
    args: [
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
    ],
  };
}
