import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** The names that Chrome and Chromium have on a search path. */
const NAMES = ["google-chrome", "google-chrome-stable", "chrome", "chromium", "chromium-browser"];

/** Where their installers put them when they are on no search path. */
const PLACES = [
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((folder) =>
    process.env[folder] ? [join(process.env[folder], "Google/Chrome/Application/chrome.exe")] : [],
  ),
];

const SECOND = 1000;

/**
 * The path of a browser that starts: CHROME_PATH, else an installed Chrome or Chromium, else Playwright's own
 * (fetched where it can be), else Debian's package (installed where we may). Fails saying what to install.
 */
export function findBrowser(): string {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", which does not start; correct it or leave it out.`);
  }
  const found =
    findInstalled() ??
    usable([chromium.executablePath()]) ??
    fetchPlaywrights() ??
    installDebians() ??
    findInstalled();
  if (found) return found;
  throw new Error(
    "No browser for the browser tests: install Google Chrome or Chromium (on Debian: apt-get install chromium; " +
      "elsewhere: npx playwright install --with-deps chromium), or set CHROME_PATH to one.",
  );
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return usable([...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES]);
}

function usable(paths: string[]): string | undefined {
  return paths.find(starts);
}

/** A browser may be there and still lack its libraries, or be a stub that only names a shop. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30 * SECOND }).status === 0;
}

function fetchPlaywrights(): string | undefined {
  console.log("No Chrome or Chromium is installed; fetching Playwright's own …");
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(10 * SECOND) };
  const words = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  if (!run(process.execPath, words, { env, timeout: 300 * SECOND, stdio: "ignore" })) {
    console.log("It could not be fetched.");
    return undefined;
  }
  return usable([chromium.executablePath()]);
}

function installDebians(): string | undefined {
  const aptGet = "/usr/bin/apt-get";
  if (!existsSync(aptGet)) return undefined;
  if (!isRoot() && !run("sudo", ["-n", "true"], {})) return undefined;
  console.log("Installing Debian's Chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const asRoot = (words: string[], minutes: number) => {
    const options = { env, timeout: minutes * 60 * SECOND };
    return isRoot() ? run(aptGet, words, options) : run("sudo", ["-n", "-E", aptGet, ...words], options);
  };
  if (!asRoot(["update"], 5)) return undefined;
  if (!asRoot(["install", "-y", "--no-install-recommends", "chromium"], 10)) return undefined;
  return findInstalled();
}

function run(command: string, words: string[], options: SpawnSyncOptions): boolean {
  return spawnSync(command, words, { stdio: ["ignore", "ignore", "inherit"], ...options }).status === 0;
}

/** Whether this process is the system's administrator, under whom Chrome's sandbox does not start. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
