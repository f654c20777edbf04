import { chooseOther, choosePair } from "../../lib/compare/choose";
import { type Comparison, compare } from "../../lib/compare/comparison";
import type { Pair } from "../../lib/compare/pair";
import type { Asked } from "../../lib/compare/parse";
import type { Stretches } from "../../lib/compare/stretches";
import { compareWording, readWording, type Wording } from "../../lib/compare/wording";
import { findWords } from "../../lib/view/words";
import { columns, corpus, wordIndex } from "../corpus";

/** A comparison with its words. */
export interface Compared {
  comparison: Comparison;
  wording: Wording;
}

/** Per row, 1 where the view's search words are; null without any. */
export function foundOf({ view }: Asked): Uint8Array | null {
  return view.words === "" ? null : findWords(wordIndex(), view.words);
}

/** What was asked for, with what was left open chosen; undefined where there are no two to compare. */
export function compareAsked(asked: Asked, found: Uint8Array | null): Compared | undefined {
  const pair = pairOf(asked, found);
  if (!pair) return undefined;
  const comparison = compare(columns, asked.view, pair, found);
  wordingRead ??= readWording(corpus, columns);
  return { comparison, wording: compareWording(wordingRead, comparison.a.rows, comparison.b.rows) };
}

/** The words of all statements, read when something is first compared. */
let wordingRead: Stretches | undefined;

function pairOf({ view, a, b }: Asked, found: Uint8Array | null): Pair | undefined {
  if (a && b) return { kind: a.kind, a, b };
  const one = a ?? b;
  if (!one) return choosePair(columns, view, "side", found);
  const other = chooseOther(columns, view, one, found);
  return other && { kind: one.kind, a: a ?? other, b: a ? other : one };
}
