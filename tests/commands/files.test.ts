import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeText, findReadouts, isReadout, readText } from "../../lib/commands/files";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe("decodeText", () => {
  test.each([
    ["plain", bytes("On Thursday, …"), "On Thursday, …"],
    ["a byte-order mark is no part of the text", bytes([0xef, 0xbb, 0xbf], "On"), "On"],
    ["line ends stay as they are", bytes("a\r\nb\u00a0c"), "a\r\nb\u00a0c"],
    ["letters of any script", bytes("王毅 📞 تهران"), "王毅 📞 تهران"],
  ])("%s", (_, given, text) => {
    expect(decodeText("x.txt", given)).toBe(text);
  });

  test.each([
    ["empty", bytes(""), /^x\.txt: empty; /],
    ["only blanks", bytes(" \r\n\t"), /^x\.txt: empty; /],
    ["a picture", bytes([0x89], "PNG", [0, 1, 2]), /^x\.txt: not a text file; /],
    ["UTF-16", Buffer.from("On Thursday", "utf16le"), /^x\.txt: not a text file; /],
    ["Latin-1", bytes("T", [0xfc], "rkiye"), /^x\.txt: not UTF-8; /],
  ])("%s is refused", (_, given, message) => {
    expect(() => decodeText("x.txt", given)).toThrow(message);
  });
});

describe("on the disk", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "readout-"));
    await mkdir(path.join(folder, "deep", "deeper.txt"), { recursive: true });
    for (const file of ["b.txt", "a.TXT", ".hidden.txt", "note.md", "deep/deeper.txt/c.txt"]) {
      await writeFile(path.join(folder, file), "words");
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("a folder is every .txt file in it and below", async () => {
    const found = (await findReadouts(folder)).map((file) => path.relative(folder, file));
    expect(found).toEqual(["a.TXT", "b.txt", path.join("deep", "deeper.txt", "c.txt")]);
  });

  test("a file is itself, whatever its name", async () => {
    expect(await findReadouts(path.join(folder, "note.md"))).toEqual([path.join(folder, "note.md")]);
  });

  test("what is not there is named", async () => {
    await expect(findReadouts("nowhere")).rejects.toThrow("nowhere: no such file or folder; check the path");
    await expect(readText("nowhere.txt")).rejects.toThrow("nowhere.txt: no such file or folder");
    await expect(readText(folder)).rejects.toThrow(folder);
  });
});

test.each([
  ["x.txt", true],
  ["X.TXT", true],
  [".x.txt", false],
  ["x.txt~", false],
  ["x.json", false],
])("isReadout(%s) is %s", (name, expected) => {
  expect(isReadout(name)).toBe(expected);
});
