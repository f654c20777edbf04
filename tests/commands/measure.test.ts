import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { measureAgreement } from "../../lib/commands/measure";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "readout-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("the references of the repository are measured whole", async () => {
  const { sets } = await measureAgreement();
  expect(sets.map(({ id, files, leftOut }) => [id, files.length, leftOut])).toEqual([
    ["seeds", 5, []],
    ["unseen", 24, []],
  ]);
});

test("a folder that is not there stops nothing and is told", async () => {
  const { sets } = await measureAgreement([{ id: "unseen", folder: path.join(folder, "none") }]);
  expect(sets).toMatchObject([{ id: "unseen", files: [], rows: 0, figures: [] }]);
  expect(sets[0]?.leftOut[0]).toMatch(/none: no such file or folder/);
  const empty = await measureAgreement([{ id: "unseen", folder }]);
  expect(empty.sets[0]?.leftOut).toEqual([`${folder}: no reference in it`]);
});

test("a reference whose text is gone or another is left out, and the others are measured", async () => {
  await copyFile("tests/unseen/h3_01.json", path.join(folder, "h3_01.json"));
  await copyFile("tests/unseen/h3_01.txt", path.join(folder, "h3_01.txt"));
  await copyFile("tests/unseen/h3_02.json", path.join(folder, "h3_02.json"));
  await copyFile("tests/unseen/h3_03.json", path.join(folder, "h3_03.json"));
  await writeFile(path.join(folder, "h3_03.txt"), "Another text.");
  const { sets } = await measureAgreement([{ id: "unseen", folder }]);
  expect(sets[0]?.files).toEqual(["h3_01.txt"]);
  expect(sets[0]?.leftOut).toHaveLength(2);
  expect(sets[0]?.leftOut[0]).toMatch(/h3_02\.txt: no such file/);
  expect(sets[0]?.leftOut[1]).toMatch(/h3_03\.json: .*correct the reference/);
});
