import path from "node:path";
import { parseArgs } from "node:util";
import type { ReadoutWithText } from "../corpus/corpus";
import { codeFile, reasonOf } from "./compile";
import { findReadouts } from "./files";
import { FORMATS, type Format, isFormat } from "./formats";

const USAGE = `npm run --silent code -- PATH… [--format ${Object.keys(FORMATS).join("|")}]
  PATH      a readout (plain text, UTF-8), or a folder: every .txt file in it and below
  --format  json: an array of coded readouts (this one without the option)
            ndjson: one readout a line
            csv: the statements table`;

/** What the words of the command line ask for; a string is what is wrong with them. */
function parseWords(words: string[]): { paths: string[]; format: Format } | string {
  let parsed: { values: { format: string }; positionals: string[] };
  try {
    const options = { format: { type: "string", default: "json" } } as const;
    parsed = parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { format } = parsed.values;
  if (!isFormat(format)) return `No format "${format}".`;
  if (parsed.positionals.length === 0) return "No path given.";
  return { paths: parsed.positionals, format };
}

/**
 * Codes files and folders and prints them; what can't be coded is named on standard error, the others are
 * still coded. Gives the exit status.
 */
async function code(words: string[]): Promise<number> {
  const asked = parseWords(words);
  if (typeof asked === "string") {
    console.error(`${asked}\n\n${USAGE}`);
    return 2;
  }
  const faults: string[] = [];
  await FORMATS[asked.format](codeAll(asked.paths, faults), print, (fault) => tell(faults, fault));
  return faults.length > 0 ? 1 : 0;
}

async function* codeAll(paths: string[], faults: string[]): AsyncGenerator<ReadoutWithText> {
  const seen = new Set<string>();
  for (const given of paths) {
    for (const file of await findReadouts(given).catch((error) => noteFault(faults, given, error))) {
      if (seen.has(path.resolve(file))) continue;
      seen.add(path.resolve(file));
      const [coded] = await codeFile(file).then(
        (readout) => [readout],
        (error) => noteFault(faults, file, error),
      );
      if (coded) yield coded;
    }
  }
}

function noteFault(faults: string[], file: string, error: unknown): never[] {
  tell(faults, reasonOf(file, error));
  return [];
}

function tell(faults: string[], fault: string): void {
  faults.push(fault);
  console.error(fault);
}

/** Writes to standard output and waits until it is taken, so that a slow reader is not drowned. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit();
  throw error;
});

if (process.argv.includes("--help")) console.log(USAGE);
else process.exitCode = await code(process.argv.slice(2));
