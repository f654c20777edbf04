import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type Browser, chromium } from "@playwright/test";
import { findFreePort } from "../../lib/commands/address";
import { launchOptions } from "../browser/launch";

/** The production build, served on a free port, and a browser to look at it with; both end with the work. */
export async function withDashboard(work: (url: string, browser: Browser) => Promise<void>): Promise<void> {
  const port = await findFreePort();
  const server = spawn(process.execPath, ["--import", "tsx", "lib/commands/start.ts"], {
    env: { ...process.env, PORT: String(port), HOSTNAME: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await saysAddress(server);
    const browser = await chromium.launch(launchOptions());
    await work(`http://127.0.0.1:${port}/`, browser).finally(() => browser.close());
  } finally {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
  }
}

function saysAddress(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (words) => {
      if (String(words).includes("Readout is at")) resolve();
    });
    server.once("exit", () => reject(new Error("the dashboard did not start")));
  });
}
