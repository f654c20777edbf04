import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { count } from "../view/counting";
import { Children } from "./children";
import { AGREEMENT, CORPUS, CompileError, compileCorpus } from "./compile";
import { spawnNext } from "./next";

/** What a build is made from; the same contents give the same build. */
const INPUTS = [
  "app",
  "lib",
  CORPUS,
  AGREEMENT,
  "next.config.js",
  "package-lock.json",
  "package.json",
  "tsconfig.json",
];
const STAMP = ".next/built-from";

/** Compiles the corpus and builds the pages; both leave one clear line on the terminal. */
export async function compileAndBuild(children: Children): Promise<void> {
  const { readouts } = await compileCorpus();
  console.log(`Coded ${count(readouts.length, "readout")}.`);
  await buildPages(children);
}

/** Builds the pages, unless the last whole build was made from the very same files by the same Node. */
async function buildPages(children: Children): Promise<void> {
  const inputs = await hashInputs();
  if ((await readFile(STAMP, "utf8").catch(() => "")) === inputs) {
    console.log("The pages are built already.");
    return;
  }
  await rm(STAMP, { force: true });
  const status = await children.endOf(spawnNext(["build"]));
  if (status !== 0) throw new CompileError(["The pages could not be built; the reason stands above."]);
  await writeFile(STAMP, inputs);
}

async function hashInputs(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const input of INPUTS) {
    for (const file of await filesOf(input)) {
      hash.update(`\0${file}\0`).update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

async function filesOf(input: string): Promise<string[]> {
  const entries = await readdir(input, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [input];
  const below = entries.map((entry) => {
    const inside = path.join(input, entry.name);
    return entry.isDirectory() ? filesOf(inside) : [inside];
  });
  return (await Promise.all(below)).flat().sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const children = new Children();
  compileAndBuild(children).catch((error) => {
    if (children.stopping) return;
    console.error(error instanceof CompileError ? error.message : error);
    process.exitCode = 1;
  });
}
