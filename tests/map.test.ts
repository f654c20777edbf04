import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import codebook from "../lib/codebook/topics.json";
import packageJson from "../package.json";

/** Which folder may import which: the way a sentence goes, from words to pages. */
const MAY_IMPORT: Record<string, string[]> = {
  "lib/words": [],
  "lib/codebook": ["lib/words"],
  "lib/readout": ["lib/words", "lib/codebook"],
  "lib/coding": ["lib/words", "lib/codebook", "lib/readout"],
  "lib/agreement": ["lib/words", "lib/codebook", "lib/corpus", "lib/view", "lib/figures"],
  "lib/corpus": ["lib/words", "lib/codebook", "lib/readout", "lib/coding"],
  "lib/view": ["lib/words", "lib/codebook", "lib/coding", "lib/corpus"],
  "lib/concordance": ["lib/words", "lib/codebook", "lib/corpus", "lib/view"],
  "lib/figures": ["lib/words", "lib/codebook", "lib/coding", "lib/corpus", "lib/view"],
  "lib/drawing": ["lib/codebook", "lib/corpus", "lib/view", "lib/figures"],
  "lib/entries": ["lib/words", "lib/codebook", "lib/coding", "lib/corpus"],
  "lib/compare": ["lib/words", "lib/codebook", "lib/coding", "lib/corpus", "lib/view", "lib/figures"],
  "lib/tellings": ["lib/words", "lib/codebook", "lib/coding", "lib/corpus", "lib/view", "lib/figures"],
  "lib/phrases": ["lib/words", "lib/codebook", "lib/coding", "lib/corpus", "lib/view"],
  "lib/silence": ["lib/words", "lib/codebook", "lib/coding", "lib/corpus", "lib/view", "lib/phrases"],
  "lib/export": [
    "lib/words",
    "lib/codebook",
    "lib/coding",
    "lib/corpus",
    "lib/view",
    "lib/figures",
    "lib/entries",
    "lib/agreement",
    "lib/compare",
    "lib/tellings",
    "lib/phrases",
    "lib/silence",
    "lib/concordance",
  ],
  "lib/commands": ["lib/agreement", "lib/codebook", "lib/coding", "lib/corpus", "lib/view", "lib/export"],
  app: [
    "lib/words",
    "lib/codebook",
    "lib/coding",
    "lib/corpus",
    "lib/view",
    "lib/figures",
    "lib/drawing",
    "lib/entries",
    "lib/agreement",
    "lib/compare",
    "lib/tellings",
    "lib/phrases",
    "lib/silence",
    "lib/concordance",
    "lib/export",
  ],
};

/** The paths of the files below a folder, with slashes between their parts. */
function filesBelow(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .map((inside) => path.posix.join(folder, inside.replaceAll("\\", "/")))
    .filter((file) => name.test(file));
}

function folderOf(file: string): string {
  return file.startsWith("lib/") ? file.split("/").slice(0, 2).join("/") : (file.split("/")[0] ?? "");
}

/** What a file imports: "lib/words/span" for a path, "react" for a package. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const named = source.matchAll(/(?:\bfrom|\bimport|\bimport\s*\()\s*"([^"]+)"/g);
  return [...named].map(([, name = ""]) =>
    name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name,
  );
}

const SOURCES = ["lib", "app"].flatMap((folder) => filesBelow(folder, /\.tsx?$/));

describe("the map", () => {
  test("every folder of lib has its place", () => {
    expect([...new Set(SOURCES.map(folderOf))].filter((folder) => !MAY_IMPORT[folder])).toEqual([]);
  });

  test("imports point one way", () => {
    const wrong = SOURCES.flatMap((file) => {
      const own = folderOf(file);
      const inside = importsOf(file).filter((name) => /^(lib|app|tests|seeds)\//.test(name));
      const against = inside.filter((name) => ![own, ...(MAY_IMPORT[own] ?? [])].includes(folderOf(name)));
      return against.map((name) => `${file} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test("lib knows neither React nor Next nor a chart", () => {
    const pages = /^(react|react-dom|next|recharts|@tanstack)(\/|$)/;
    const wrong = SOURCES.filter(
      (file) => file.startsWith("lib/") && importsOf(file).some((name) => pages.test(name)),
    );
    expect(wrong).toEqual([]);
  });

  test("only lib/commands touches the disk and the process", () => {
    const pure = SOURCES.filter((file) => file.startsWith("lib/") && !file.startsWith("lib/commands/"));
    const wrong = pure.filter(
      (file) =>
        importsOf(file).some((name) => /^(node:|fs$|path$|os$)/.test(name)) ||
        /\b(process\.|Buffer\b|__dirname|require\()/.test(readFileSync(file, "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  test("no file gathers what has no place: types, index, utils", () => {
    const gathering = /(^|\/)(index|types|utils?|helpers?|common|misc|constants)\.tsx?$/;
    expect(SOURCES.filter((file) => gathering.test(file))).toEqual([]);
  });
});

describe("the codebook", () => {
  test("has 23 topics, each with its definition, examples and counter-examples", () => {
    const bare = codebook.topics.filter(
      ({ definition, examples, counterExamples }) =>
        definition.trim() === "" || examples.length === 0 || counterExamples.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(new Set(codebook.topics.map(({ id }) => id)).size).toBe(23);
  });
});

describe("the README", () => {
  const readme = existsSync("README.md") ? readFileSync("README.md", "utf8") : "";
  const code = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, words = ""]) => words);

  test("is there, with 80 to 150 lines", () => {
    const lines = readme.trimEnd().split("\n").length;
    expect(lines).toBeGreaterThanOrEqual(80);
    expect(lines).toBeLessThanOrEqual(150);
  });

  test("every command that it names exists", () => {
    const commands = [...readme.matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)|(start|test)\b)/g)];
    const named = commands.map(([, script, short]) => script ?? short ?? "");
    expect(named).toEqual(expect.arrayContaining(["start", "test"]));
    expect(named.filter((script) => !Object.hasOwn(packageJson.scripts, script))).toEqual([]);
  });

  test("every path that it names exists", () => {
    const top = /^(app|lib|tests|seeds|\.ci)(\/|$)|^[\w.-]+\.(json|js|md|ts)$/;
    const linked = [...readme.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = ""]) => to);
    const local = linked.filter((to) => !/^(https?:|mailto:)/.test(to));
    const paths = [...code.filter((words) => top.test(words) && !/[*<>{}…\s]/.test(words)), ...local];
    expect(paths.filter((named) => !existsSync(named))).toEqual([]);
  });

  test("every address that it names is a page", () => {
    const addresses = code.flatMap((words) => words.match(/^\/[\w.-]*/)?.slice(0, 1) ?? []);
    const wrong = addresses.filter((address) => address !== "/" && !existsSync(path.join("app", address)));
    expect(wrong).toEqual([]);
  });

  test("it names every folder of lib", () => {
    const folders = new Set(SOURCES.map(folderOf).filter((folder) => folder.startsWith("lib/")));
    const missing = [...folders].filter((folder) => !readme.includes(`\`${folder}\``));
    expect(missing).toEqual([]);
  });
});

test("what continuous integration runs is the README's command", () => {
  expect(readFileSync(".ci/run", "utf8")).toBe("#!/usr/bin/env bash\nnpm ci && npm test\n");
});
