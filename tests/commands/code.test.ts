import { spawn } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadoutJson } from "../../lib/coding/format";

const SEED = "000_591206c1987a0dff.txt";

/** Runs `code` with these words; `read` stops listening after so many characters. */
async function code(words: string[], read = Number.POSITIVE_INFINITY) {
  const child = spawn(process.execPath, [
    "--no-warnings",
    "--import",
    "tsx",
    "lib/commands/code.ts",
    ...words,
  ]);
  const heard = { out: "", err: "" };
  child.stdout.on("data", (bytes) => {
    heard.out += bytes;
    if (heard.out.length > read) child.stdout.destroy();
  });
  child.stderr.on("data", (bytes) => {
    heard.err += bytes;
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  return { status, ...heard };
}

describe("code", { timeout: 30_000 }, () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "readout-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const inFolder = (name: string) => path.join(folder, name);

  test("a folder is an array in the shape of the reference", async () => {
    const { status, out, err } = await code(["seeds"]);
    const readouts: ReadoutJson[] = JSON.parse(out);
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(readouts.map(({ file }) => file)).toEqual((await readdir("seeds")).sort());
    for (const readout of readouts) {
      expect(Object.keys(readout)).toEqual(["file", "call", "reasons", "sentences"]);
      const gold = JSON.parse(await readFile(`tests/gold/${path.parse(readout.file).name}.json`, "utf8"));
      expect(Object.keys(readout.call).sort()).toEqual(Object.keys(gold.call).sort());
      const text = await readFile(`seeds/${readout.file}`, "utf8");
      for (const { start, end, text: words, topics, reason } of readout.sentences) {
        expect(text.slice(start, end)).toBe(words);
        for (const topic of topics) expect(text.slice(topic.start, topic.end)).toBe(topic.evidence);
        expect(reason.rule).not.toBe("");
      }
    }
  });

  test("ndjson is one readout a line, csv the statements table", async () => {
    const lines = (await code(["seeds", "--format", "ndjson"])).out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).file)).toEqual((await readdir("seeds")).sort());
    const csv = await code(["seeds", "--format", "csv"]);
    const rows = parse(csv.out, { columns: true });
    expect(csv.status).toBe(0);
    const coded = lines.flatMap((line) => (JSON.parse(line) as ReadoutJson).sentences);
    expect(rows).toHaveLength(coded.filter(({ kind }) => kind !== "narration").length);
  });

  test("what can't be coded is named with the way out; the others are still coded", async () => {
    await writeFile(inFolder("empty.txt"), "");
    await writeFile(inFolder("picture.txt"), Buffer.from([0x89, 0, 0xff]));
    await writeFile(inFolder("latin.txt"), Buffer.from("T\xfcrkiye", "latin1"));
    await writeFile(inFolder("nobody.txt"), "The weather was fine on September 3, 2021.");
    await copyFile(`seeds/${SEED}`, inFolder(SEED));
    const { status, out, err } = await code([folder, "nowhere.txt"]);
    expect(status).toBe(1);
    expect(JSON.parse(out).map(({ file }: ReadoutJson) => file)).toEqual([SEED]);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    expect(err).toContain(`${inFolder("empty.txt")}: empty; `);
    expect(err).toContain(`${inFolder("picture.txt")}: not a text file; `);
    expect(err).toContain(`${inFolder("latin.txt")}: not UTF-8; `);
    expect(err).toMatch(/nobody\.txt:\d+: no participants/);
    expect(err).toContain("nowhere.txt: no such file or folder; ");
  });

  test("a byte-order mark moves no offset; a file named twice is coded once", async () => {
    const marked = inFolder("marked.txt");
    await writeFile(
      marked,
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), await readFile(`seeds/${SEED}`)]),
    );
    const [plain] = JSON.parse((await code([`seeds/${SEED}`])).out);
    const read = JSON.parse((await code([marked, marked])).out);
    expect(read).toEqual([{ ...plain, file: "marked.txt" }]);
  });

  test.each([
    [[], "No path given."],
    [["seeds", "--format", "xml"], 'No format "xml".'],
    [["seeds", "--fast"], "Unknown option '--fast'"],
    [["seeds", "--format"], "argument missing"],
  ])("%j is answered with how to write it", async (words, reason) => {
    const { status, out, err } = await code(words);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(reason);
    expect(err).toContain("npm run --silent code -- PATH…");
  });

  test("a reader that has seen enough is no failure", async () => {
    const { err } = await code(["seeds"], 10);
    expect(err).toBe("");
  });
});
