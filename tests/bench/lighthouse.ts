import { launch } from "chrome-launcher";
import lighthouse, { type Result } from "lighthouse";
import { findBrowser, isRoot } from "../browser/find-browser";
import { withDashboard } from "./serve";

/** What each score has to be at least, of 100. */
const FLOORS = { accessibility: 100, "best-practices": 100, seo: 100, performance: 95 } as const;
type Category = keyof typeof FLOORS;
const CATEGORIES = Object.keys(FLOORS) as Category[];

/** What else the machine does can only make a page slower: so many tries, the best counts. */
const TRIES = 3;

/** Lets Lighthouse judge the production build, the dashboard and the first call's page, and prints its scores. */
await withDashboard(async (url) => {
  const page = await (await fetch(url)).text();
  const call = /href="(\/calls\/[^"#]+)/.exec(page)?.[1] ?? "";
  for (const address of [url, new URL(call, url).href]) {
    console.log(address);
    if (!(await isGood(address))) process.exitCode = 1;
  }
});

async function isGood(address: string): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    const result = await judge(address);
    const low = CATEGORIES.filter((name) => scoreOf(result, name) < FLOORS[name]);
    print(result, low);
    if (low.length === 0) return true;
    if (tries === TRIES) return false;
  }
}

async function judge(address: string): Promise<Result> {
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: ["--headless=new", "--disable-gpu", ...(isRoot() ? ["--no-sandbox"] : [])],
  });
  try {
    const options = { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" } as const;
    const lhr = (await lighthouse(address, options))?.lhr;
    if (!lhr || lhr.runtimeError) throw new Error(lhr?.runtimeError?.message ?? "Lighthouse gave no result");
    return lhr;
  } finally {
    chrome.kill();
  }
}

function scoreOf({ categories }: Result, name: Category): number {
  return Math.round((categories[name]?.score ?? 0) * 100);
}

/** The scores in one line, and below it what makes one too low. */
function print(result: Result, low: readonly Category[]): void {
  const scores = CATEGORIES.map((name) => `${name} ${scoreOf(result, name)}`);
  console.log(`  ${scores.join(", ")}; the machine's speed ${result.environment.benchmarkIndex}`);
  const refs = low.flatMap((name) => result.categories[name]?.auditRefs ?? []);
  for (const { id, weight } of refs) {
    const audit = result.audits[id];
    if (audit && weight > 0 && audit.score !== null && audit.score < 0.9)
      console.log(`    ${audit.title}: ${audit.displayValue ?? id}`);
  }
}
