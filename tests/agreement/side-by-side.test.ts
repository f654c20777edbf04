import { expect, test } from "vitest";
import { differencesBySentence } from "../../lib/agreement/by-sentence";
import { measureSet } from "../../lib/agreement/measure";
import { figureRows } from "../../lib/agreement/side-by-side";
import { TWO } from "./two-codings";

const sets = [measureSet("seeds", "a", TWO.slice(1)), measureSet("unseen", "b", TWO)];

test("a row has its figure in each set, and none where it does not occur", () => {
  const rows = figureRows(sets, "issuer");
  expect(
    rows
      .filter(({ of }) => of === "speaker")
      .map(({ id, figures }) => [id, figures.map((one) => one?.share)]),
  ).toEqual([
    [
      "none named",
      [
        { agreeing: 2, of: 2 },
        { agreeing: 2, of: 2 },
      ],
    ],
    ["Xinhua", [undefined, { agreeing: 3, of: 4 }]],
  ]);
});

test("rows that are asked for are there in their order, even where nothing was measured", () => {
  const rows = figureRows(sets, "topic", ["covid-19", "terrorism", "afghanistan", "sovereignty"]);
  expect(rows.map(({ id, figures }) => [id, figures.map((one) => one?.match?.both ?? null)])).toEqual([
    ["covid-19", [null, null]],
    ["terrorism", [1, 1]],
    ["afghanistan", [null, 1]],
    ["sovereignty", [null, 0]],
  ]);
});

test("differences stand together by sentence, those of a whole readout first", () => {
  const groups = differencesBySentence([
    { file: "a.txt", about: "topics", reference: "terrorism", coder: "–", n: 3, text: "Three.", start: 20 },
    { file: "a.txt", about: "acts", reference: "–", coder: "pledge", n: 2, text: "Two.", start: 10 },
    { file: "a.txt", about: "speaker", reference: "Amir", coder: "Wang", n: 3, text: "Three.", start: 20 },
    { file: "b.txt", about: "issuer", reference: "Xinhua", coder: "null" },
    { file: "a.txt", about: "first to raise terrorism", reference: "Iran", coder: "nobody" },
  ]);
  expect(
    groups.map(({ file, sentence, differences }) => [
      file,
      sentence?.n,
      differences.map(({ about }) => about),
    ]),
  ).toEqual([
    ["a.txt", undefined, ["first to raise terrorism"]],
    ["a.txt", 2, ["acts"]],
    ["a.txt", 3, ["topics", "speaker"]],
    ["b.txt", undefined, ["issuer"]],
  ]);
});
