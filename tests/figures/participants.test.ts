import { expect, test } from "vitest";
import { participants } from "../../lib/figures/participants";
import { type View, WHOLE } from "../../lib/view/view";
import { columns } from "./three-calls";

const told = (view: Partial<View>) =>
  participants(columns, { ...WHOLE, ...view }).participants.map(({ id, calls, statements, words, share }) => [
    id,
    calls,
    statements,
    words,
    share,
  ]);

test.each<[string, Partial<View>, (string | number | null)[][]]>([
  [
    "the whole corpus: joint sentences are nobody's",
    {},
    [
      ["lavrov", 3, 2, 8, 0.5],
      ["wang-yi", 2, 2, 6, 0.375],
      ["qin-gang", 1, 1, 2, 0.125],
    ],
  ],
  [
    "what one side said: the other one took part and said nothing of it",
    { sides: ["china"], years: [2021] },
    [
      ["wang-yi", 2, 2, 6, 1],
      ["lavrov", 2, 0, 0, 0],
    ],
  ],
  [
    "joint sentences alone: no words to share",
    { sides: ["both"] },
    [
      ["wang-yi", 1, 0, 0, null],
      ["lavrov", 1, 0, 0, null],
    ],
  ],
  ["nothing", { years: [1999] }, []],
])("%s", (_, view, expected) => {
  expect(told(view)).toEqual(expected);
});
