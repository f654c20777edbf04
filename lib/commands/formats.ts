import type { ReadoutJson } from "../coding/format";
import { buildColumns } from "../corpus/columns";
import { buildCorpus, type Corpus, type ReadoutWithText } from "../corpus/corpus";
import { CorpusError } from "../corpus/error";
import { corpusCsv } from "../export/statements";

type Print = (text: string) => Promise<void>;
type Tell = (fault: string) => void;
type Printer = (readouts: AsyncIterable<ReadoutWithText>, print: Print, tell: Tell) => Promise<void>;

/** How coded readouts are printed; a format is a row. */
export const FORMATS = { json: printJson, ndjson: printLines, csv: printTable } satisfies Record<
  string,
  Printer
>;

export type Format = keyof typeof FORMATS;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

/** An array in the shape of the reference coding. */
async function printJson(readouts: AsyncIterable<ReadoutWithText>, print: Print): Promise<void> {
  let before = "[\n";
  for await (const readout of readouts) {
    await print(before + JSON.stringify(withoutText(readout), null, 1));
    before = ",\n";
  }
  await print(before === "[\n" ? "[]\n" : "\n]\n");
}

/** One readout a line. */
async function printLines(readouts: AsyncIterable<ReadoutWithText>, print: Print): Promise<void> {
  for await (const readout of readouts) await print(`${JSON.stringify(withoutText(readout))}\n`);
}

/** The statements table of all readouts together, with a heading even where there is none. */
async function printTable(readouts: AsyncIterable<ReadoutWithText>, print: Print, tell: Tell): Promise<void> {
  const given: ReadoutWithText[] = [];
  for await (const readout of readouts) given.push(readout);
  const corpus = joinReadouts(given, tell);
  await print(corpusCsv(corpus, buildColumns(corpus)));
}

/** The corpus of the readouts; one that can't stand in it beside the others is told and left out. */
function joinReadouts(readouts: ReadoutWithText[], tell: Tell): Corpus {
  try {
    return buildCorpus(readouts);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    tell(error.message);
    const left = error.files.at(-1);
    const at = readouts.findLastIndex(({ file }) => file === left);
    return joinReadouts(readouts.toSpliced(at, 1), tell);
  }
}

function withoutText({ file, call, reasons, sentences }: ReadoutWithText): ReadoutJson {
  return { file, call, reasons, sentences };
}
