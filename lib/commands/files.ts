import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** A file that does not hold a readout's text, with its path, the reason and the way out. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly file: string,
    readonly reason: string,
    readonly remedy: string,
  ) {
    super(`${file}: ${reason}; ${remedy}`);
  }
}

/** Reads a readout's text: strict UTF-8, without its byte-order mark; what is empty or not text is refused. */
export async function readText(file: string): Promise<string> {
  return decodeText(file, await readBytes(file));
}

/** The text of a file's bytes; the part of reading that needs no disk. */
export function decodeText(file: string, bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new UnreadableFile(file, "not a text file", "save the readout as plain text");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(file, "not UTF-8", "save it with the encoding UTF-8");
  }
  if (text.trim() === "")
    throw new UnreadableFile(file, "empty", "put the readout's text into it or remove it");
  return text;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The paths of the readouts that a path names: the file itself, or every .txt file in the folder and below. */
export async function findReadouts(given: string): Promise<string[]> {
  const found = await stat(given).catch((error) => {
    throw unreadable(given, error);
  });
  if (!found.isDirectory()) return [given];
  const readouts = (await filesBelow(given)).filter((file) => isReadout(path.basename(file))).sort();
  if (readouts.length === 0)
    throw new UnreadableFile(given, "no .txt file in it", "name a folder of readouts");
  return readouts;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries.map(async (entry) => {
    const inside = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(inside) : [inside];
  });
  return (await Promise.all(below)).flat();
}

/** Whether a file of this name is taken for a readout; names that begin with a dot are an editor's or a system's. */
export function isReadout(name: string): boolean {
  return /\.txt$/i.test(name) && !name.startsWith(".");
}

/** What the system's error about a path means for a reader. */
export function unreadable(file: string, error: unknown): UnreadableFile {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return new UnreadableFile(file, "no such file or folder", "check the path");
  if (code === "EACCES" || code === "EPERM") {
    return new UnreadableFile(file, "may not be read", "allow reading it");
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new UnreadableFile(file, `can't be read (${reason})`, "check the path");
}
