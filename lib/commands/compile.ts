import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { codeReadout } from "../coding/code";
import { formatReadout } from "../coding/format";
import { buildCorpus, type ReadoutWithText } from "../corpus/corpus";
import { CorpusError } from "../corpus/error";
import { isReadout, readText } from "./files";
import { measureAgreement } from "./measure";
import { SEEDS } from "./references";

/** The tables of words that readouts are coded with. */
const CODEBOOK = "lib/codebook";

/** Where the compiled corpus lies; the pages import it. */
export const CORPUS = ".corpus/corpus.json";
/** Beside it: how far the coder agrees with the reference codings. */
export const AGREEMENT = ".corpus/agreement.json";

/** What the pages are built from: every readout with its text, and a version that changes with any of them and with the codebook. */
interface CompiledCorpus {
  version: string;
  readouts: ReadoutWithText[];
}

/** Readouts that can't be coded: one line each, with name, place, reason and way out. */
export class CompileError extends Error {
  override readonly name = "CompileError";

  constructor(readonly lines: string[]) {
    super(lines.join("\n"));
  }
}

/**
 * seeds/*.txt ─► coded readouts ─► (do they make a corpus?) ─► .corpus/corpus.json
 * references  ─► coded twice ─► measured ────────────────────► .corpus/agreement.json
 *
 * Nothing is written unless every readout could be coded: none is dropped in silence. A reference that is missing
 * stops nothing; the result says so.
 */
export async function compileCorpus(
  seeds = SEEDS,
  target = CORPUS,
  codebook = CODEBOOK,
): Promise<CompiledCorpus> {
  const readouts = await codeFolder(seeds);
  checkCorpus(seeds, readouts);
  const compiled = { version: versionOf(readouts, await readTables(codebook)), readouts };
  const agreement = path.join(path.dirname(target), path.basename(AGREEMENT));
  await writeWhole(agreement, `${JSON.stringify(await measureAgreement())}\n`);
  await writeWhole(target, `${JSON.stringify(compiled)}\n`);
  return compiled;
}

/** What stands in citations: the same readouts coded the same way by the same tables, and nothing else, give it. */
function versionOf(readouts: ReadoutWithText[], tables: [name: string, content: unknown][]): string {
  return createHash("sha256").update(JSON.stringify({ readouts, tables })).digest("hex").slice(0, 16);
}

/** Every table by name, without its layout. */
async function readTables(folder: string): Promise<[name: string, content: unknown][]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const read = async (name: string): Promise<[string, unknown]> => [
    name,
    JSON.parse(await readFile(path.join(folder, name), "utf8")),
  ];
  return Promise.all(names.map(read));
}

async function codeFolder(folder: string): Promise<ReadoutWithText[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter(isReadout).sort();
  if (files.length === 0) {
    throw new CompileError([`${folder}: no readout in it; put at least one .txt file there`]);
  }
  const readouts: ReadoutWithText[] = [];
  const lines: string[] = [];
  for (const name of files) {
    try {
      readouts.push(await codeFile(path.join(folder, name)));
    } catch (error) {
      lines.push(reasonOf(path.join(folder, name), error));
    }
  }
  if (lines.length > 0) throw new CompileError(lines);
  return readouts;
}

/** Reads and codes one file; its name in the result is the last part of the path, as the reference has it. */
export async function codeFile(file: string): Promise<ReadoutWithText> {
  const text = await readText(file);
  const coded = formatReadout(codeReadout(file, text));
  return { ...coded, file: path.basename(file), text };
}

/** An error in one line that begins with the file's path. */
export function reasonOf(file: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith(file) ? message : `${file}: ${message}`;
}

function checkCorpus(folder: string, readouts: ReadoutWithText[]): void {
  try {
    buildCorpus(readouts);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    throw new CompileError([`${folder}: ${error.message}`]);
  }
}

/** Writes beside the target and renames, so that whoever reads it never sees half of it. */
async function writeWhole(target: string, content: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, target);
}
