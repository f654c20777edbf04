import { readdir } from "node:fs/promises";
import path from "node:path";
import type { CodedTwice } from "../agreement/agreement";
import { type Coding, findFaults } from "../agreement/reference";
import { codeReadout } from "../coding/code";
import { formatReadout } from "../coding/format";
import { readText, UnreadableFile, unreadable } from "./files";

/** The folder with the readouts that are in the dashboard. */
export const SEEDS = "seeds";
/** The folder with their reference coding. */
export const GOLD = "tests/gold";
/** The folder with readouts that no rule was written with, and their reference coding. */
export const UNSEEN = "tests/unseen";

/**
 * Codes every readout of a folder of references (x.json, its text beside it as x.txt or in seeds/) and puts
 * the two codings together. A reference that contradicts its text is an error.
 */
export async function readCodedTwice(folder: string): Promise<CodedTwice[]> {
  const inside = await readdir(folder).catch((error) => {
    throw unreadable(folder, error);
  });
  const names = inside.filter((name) => name.endsWith(".json")).sort();
  if (names.length === 0) throw new UnreadableFile(folder, "no reference in it", "name a folder with x.json");
  return Promise.all(names.map((name) => codeTwice(folder, name)));
}

/** The same, but a readout that cannot be compared, or the whole folder, is told and left out. */
export async function readEachCodedTwice(
  folder: string,
): Promise<{ readouts: CodedTwice[]; leftOut: string[] }> {
  const leftOut: string[] = [];
  const inside = await readdir(folder).catch((error) => {
    leftOut.push(unreadable(folder, error).message);
    return [];
  });
  const names = inside.filter((name) => name.endsWith(".json")).sort();
  if (names.length === 0 && leftOut.length === 0) leftOut.push(`${folder}: no reference in it`);
  const readouts: CodedTwice[] = [];
  for (const name of names) {
    try {
      readouts.push(await codeTwice(folder, name));
    } catch (error) {
      leftOut.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { readouts, leftOut };
}

async function codeTwice(folder: string, name: string): Promise<CodedTwice> {
  const reference: Coding = JSON.parse(await readText(path.join(folder, name)));
  const text = await readFirst([path.join(folder, reference.file), path.join(SEEDS, reference.file)]);
  const [fault] = findFaults(reference, text);
  if (fault) throw new UnreadableFile(path.join(folder, name), fault, "correct the reference");
  try {
    return { reference, coder: formatReadout(codeReadout(reference.file, text)) };
  } catch (error) {
    return { reference, coder: undefined, failure: error instanceof Error ? error.message : String(error) };
  }
}

async function readFirst(paths: string[]): Promise<string> {
  const [first, ...others] = paths;
  if (first === undefined) throw new Error("no path to read");
  return readText(first).catch((error) => {
    if (others.length === 0) throw error;
    return readFirst(others);
  });
}
