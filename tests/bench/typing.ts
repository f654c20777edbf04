import type { Page } from "@playwright/test";
import { withDashboard } from "./serve";

/** Milliseconds of a frame at 60 a second: so long may the page work at a letter. */
const FRAME = 1000 / 60;

/** What is typed, letter by letter; each of them has an answer of its own. */
const TYPED = [
  "the",
  "sovereign*",
  '"core interests"',
  "china | iran | cooperation",
  "a*",
  "support* interests",
];

interface Letter {
  typed: string;
  /** From the letter until the page has its answer, and until that is painted. */
  changed: number;
  painted: number;
}

/** Types into the concordance of the five calls and prints how long each letter's answer took (95 of 100: within a frame). */
await withDashboard(async (url, browser) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ path: "tests/bench/watch-typing.js" });
  await page.goto(`${url}concordance`, { waitUntil: "networkidle" });
  await type(page, "warming up");
  const letters: Letter[] = [];
  for (const words of TYPED) letters.push(...(await type(page, words)));
  const answered = letters.filter(({ changed }) => changed > 0);
  console.log(
    `${letters.length} letters, ${answered.length} of them changed the page, in milliseconds until …`,
  );
  const most = print("the page has the answer", answered, ({ changed }) => changed);
  print("it is painted", answered, ({ painted }) => painted);
  if (!(most <= FRAME)) process.exitCode = 1;
});

async function type(page: Page, words: string): Promise<Letter[]> {
  const field = page.getByRole("searchbox", { name: "Words" });
  await field.fill("");
  await page.waitForTimeout(300);
  const letters: Letter[] = [];
  for (let at = 0; at < words.length; at++) {
    const seen = page.evaluate(() => window.nextLetter());
    await field.press(words[at] === " " ? "Space" : (words[at] as string));
    letters.push({ typed: words.slice(0, at + 1), ...(await seen) });
    await page.waitForTimeout(120);
  }
  return letters;
}

/** Prints median, 95th of 100 and slowest, and gives the second of them. */
function print(what: string, letters: Letter[], timeOf: (letter: Letter) => number): number {
  const sorted = [...letters].sort((a, b) => timeOf(a) - timeOf(b));
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const [median, most, slowest] = [at(0.5), at(0.95), at(1)].map((letter) =>
    letter ? timeOf(letter) : Number.NaN,
  );
  const told = [median, most, slowest].map((time = Number.NaN) => time.toFixed(1));
  console.log(
    `${what}: median ${told[0]}, 95 of 100 within ${told[1]}, slowest ${told[2]} (${at(1)?.typed})`,
  );
  return most ?? Number.NaN;
}

declare global {
  interface Window {
    nextLetter: () => Promise<{ changed: number; painted: number }>;
  }
}
