import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { Children } from "../lib/commands/children";
import { CompileError, compileCorpus } from "../lib/commands/compile";
import { findBrowser } from "./browser/find-browser";

/** How a step ended: whether all is well, and how many tests it had, where it has any. */
interface Outcome {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run: () => Promise<Outcome>;
}

const NODE_MODULES = "node_modules";
const UNIT_COUNTS = "test-results/unit.json";
const BROWSER_COUNTS = "test-results/browser.json";

const children = new Children();

/** Everything there is to check, in order of cost; the first step that fails is the last that runs. */
const STEPS: Step[] = [
  { name: "Formatting and lint", run: () => check(["@biomejs/biome/bin/biome", "check"]) },
  { name: "Corpus", run: compile },
  { name: "Types of the pages' addresses", run: () => check(["next/dist/bin/next", "typegen"]) },
  { name: "Types", run: () => check(["typescript/lib/tsc.js", "--noEmit", "-p", "."]) },
  { name: "Unit tests and agreement with the reference coding", run: unitTests },
  { name: "A browser", run: seekBrowser },
  { name: "Browser tests on the production build", run: browserTests },
];

async function runAll(): Promise<Outcome> {
  const sum = { passed: 0, failed: 0 };
  const done: string[] = [];
  for (const { name, run } of STEPS) {
    console.log(`\n── ${name}`);
    const outcome = await run();
    sum.passed += outcome.passed;
    sum.failed += outcome.failed;
    done.push(`${outcome.failed === 0 ? "✓" : "✗"} ${name}`);
    if (outcome.failed > 0) break;
  }
  const left = STEPS.slice(done.length).map(({ name }) => `– ${name} (not run)`);
  console.log(`\n${[...done, ...left].join("\n")}\n`);
  return sum;
}

/** A step without tests of its own counts only when it fails. */
async function check(words: string[]): Promise<Outcome> {
  return { passed: 0, failed: (await runNode(words)) === 0 ? 0 : 1 };
}

async function compile(): Promise<Outcome> {
  try {
    const { readouts } = await compileCorpus();
    console.log(`${readouts.length} readouts`);
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(error instanceof CompileError ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

async function unitTests(): Promise<Outcome> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_COUNTS}`];
  await rm(UNIT_COUNTS, { force: true });
  const status = await runNode([
    "vitest/vitest.mjs",
    "run",
    "--config",
    "tests/vitest.config.ts",
    ...reporters,
  ]);
  const counts = await readCounts(UNIT_COUNTS);
  return outcomeOf(status, counts?.numPassedTests, counts?.numFailedTests);
}

async function seekBrowser(): Promise<Outcome> {
  try {
    process.env.CHROME_PATH = findBrowser();
    console.log(process.env.CHROME_PATH);
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

async function browserTests(): Promise<Outcome> {
  await rm(BROWSER_COUNTS, { force: true });
  const config = ["--config", "tests/browser/playwright.config.ts"];
  const status = await runNode(["@playwright/test/cli.js", "test", ...config, "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_COUNTS,
  });
  const stats = (await readCounts(BROWSER_COUNTS))?.stats;
  return outcomeOf(status, stats?.expected, stats?.unexpected);
}

/** What the runners write about themselves. */
interface Counts {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number };
}

async function readCounts(file: string): Promise<Counts | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** A runner that fails without a failed test (a file that does not load) counts as one failure. */
function outcomeOf(status: number, passed = 0, failed = 0): Outcome {
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function runNode([script, ...words]: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [`${NODE_MODULES}/${script}`, ...words], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  return children.endOf(child);
}

const { passed, failed } = await runAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
