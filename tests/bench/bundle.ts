import { gzipSync } from "node:zlib";
import { withDashboard } from "./serve";

/** Kilobytes of gzipped JavaScript that the dashboard may load in all. */
const LIMIT = 260;
const KILOBYTE = 1000;

/** Loads the dashboard in a browser, scrolls through it and prints what JavaScript came, each file and the sum. */
await withDashboard(async (url, browser) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const isScript = /javascript/.test(response.headers()["content-type"] ?? "");
    if (isScript) bodies.set(new URL(response.url()).pathname, response.body());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.mouse.wheel(0, 20_000);
  await page.waitForTimeout(1000);
  await page.waitForLoadState("networkidle");
  let sum = 0;
  for (const [name, body] of bodies) {
    const size = gzipSync(await body).length / KILOBYTE;
    sum += size;
    console.log(`${size.toFixed(1).padStart(8)} KB  ${name}`);
  }
  console.log(`${sum.toFixed(1).padStart(8)} KB gzipped in ${bodies.size} files (at most ${LIMIT})`);
  if (sum > LIMIT || bodies.size === 0) process.exitCode = 1;
});
