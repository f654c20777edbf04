import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CompileError, compileCorpus } from "../../lib/commands/compile";

const SEED = "000_591206c1987a0dff.txt";

describe("compileCorpus", () => {
  let folder = "";
  let target = "";
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), "readout-")), "seeds");
    target = path.join(folder, "..", "corpus", "corpus.json");
    await mkdir(folder);
    await copyFile(`seeds/${SEED}`, path.join(folder, SEED));
  });
  afterEach(() => rm(path.dirname(folder), { recursive: true }));
  const compile = () => compileCorpus(folder, target);
  const put = (name: string, text: string) => writeFile(path.join(folder, name), text);

  test("writes every readout with its text, how sure the coding is, and nothing else", async () => {
    const compiled = await compile();
    expect(JSON.parse(await readFile(target, "utf8"))).toEqual(JSON.parse(JSON.stringify(compiled)));
    expect(compiled.readouts.map(({ file }) => file)).toEqual([SEED]);
    expect(compiled.readouts[0]?.text).toBe(await readFile(`seeds/${SEED}`, "utf8"));
    expect(await readdir(path.dirname(target))).toEqual(["agreement.json", "corpus.json"]);
    const { sets } = JSON.parse(await readFile(path.join(path.dirname(target), "agreement.json"), "utf8"));
    expect(sets.map(({ id, files }: { id: string; files: string[] }) => [id, files.length])).toEqual([
      ["seeds", 5],
      ["unseen", 24],
    ]);
  });

  test("the same readouts are the same version, others another", async () => {
    const { version } = await compile();
    expect((await compile()).version).toBe(version);
    const text = await readFile(`seeds/${SEED}`, "utf8");
    await put(SEED, `${text}\n\nWang Yi said, China welcomes this.`);
    expect((await compile()).version).not.toBe(version);
  });

  test("another word in the codebook is another version, another layout of its table is not", async () => {
    const codebook = path.join(folder, "..", "codebook");
    await mkdir(codebook);
    const versionWith = async (table: string) => {
      await writeFile(path.join(codebook, "topics.json"), table);
      return (await compileCorpus(folder, target, codebook)).version;
    };
    const first = await versionWith('{"topics":["afghanistan"]}');
    expect(await versionWith('{\n  "topics": ["afghanistan"]\n}\n')).toBe(first);
    expect(await versionWith('{"topics":["kabul"]}')).not.toBe(first);
  });

  test("all readouts that can't be coded are named, and the last good corpus stays", async () => {
    await compile();
    const before = await readFile(target, "utf8");
    await put("a.txt", "");
    await put("b.txt", "Fine weather.");
    const error = await compile().catch((error) => error);
    expect(error).toBeInstanceOf(CompileError);
    expect(error.lines).toHaveLength(2);
    expect(error.lines[0]).toContain(`${path.join(folder, "a.txt")}: empty; `);
    expect(error.lines[1]).toMatch(/b\.txt:\d+: .+; /);
    expect(await readFile(target, "utf8")).toBe(before);
  });

  test("the same file twice is an error that names both", async () => {
    await copyFile(`seeds/${SEED}`, path.join(folder, "again.txt"));
    const error = await compile().catch((error) => error);
    expect(error).toBeInstanceOf(CompileError);
    expect(error.message).toContain("again.txt");
    expect(error.message).toContain(SEED);
  });

  test("a folder without a readout says so", async () => {
    await rm(path.join(folder, SEED));
    await expect(compile()).rejects.toThrow("no readout in it; put at least one .txt file there");
  });
});
