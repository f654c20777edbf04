import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findBrowser, isRoot } from "../browser/find-browser";
import { withDashboard } from "./serve";

/** What each score has to be at least, of 100. */
const FLOORS = { accessibility: 100, "best-practices": 100, seo: 100, performance: 95 } as const;
type Category = keyof typeof FLOORS;

/** Lets Lighthouse judge the production build, the dashboard and the first call's page, and prints its scores. */
await withDashboard(async (url) => {
  const page = await (await fetch(url)).text();
  const call = /href="(\/calls\/[^"#]+)/.exec(page)?.[1] ?? "";
  for (const address of [url, new URL(call, url).href]) {
    if (!(await isGood(address))) process.exitCode = 1;
  }
});

async function isGood(address: string): Promise<boolean> {
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: ["--headless=new", "--disable-gpu", ...(isRoot() ? ["--no-sandbox"] : [])],
  });
  try {
    const run = await lighthouse(address, {
      port: chrome.port,
      onlyCategories: Object.keys(FLOORS),
      logLevel: "error",
    });
    if (!run || run.lhr.runtimeError)
      throw new Error(run?.lhr.runtimeError?.message ?? "Lighthouse gave no result");
    const { categories, audits } = run.lhr;
    console.log(address);
    const low = (Object.entries(FLOORS) as [Category, number][]).filter(([name, floor]) => {
      const score = Math.round((categories[name]?.score ?? 0) * 100);
      console.log(`${String(score).padStart(5)}  ${name} (at least ${floor})`);
      return score < floor;
    });
    for (const [name] of low) {
      for (const { id, weight } of categories[name]?.auditRefs ?? []) {
        const audit = audits[id];
        if (audit && weight > 0 && audit.score !== null && audit.score < 0.9)
          console.log(`       ${id}: ${audit.title} ${audit.displayValue ?? ""}`);
      }
    }
    return low.length === 0;
  } finally {
    chrome.kill();
  }
}
