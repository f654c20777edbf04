import type { Spelled } from "./spelling";

/** A piece of a variant: words that it shares with the phrase's first variant, that it adds, or that it leaves out. */
export interface Difference {
  /** Its number among the pieces, from 0. */
  n: number;
  change: "kept" | "added" | "left out";
  /** With what parts it from the piece before. */
  text: string;
}

/** What a variant has of the first one, what it adds and what it leaves out, by the longest run of words in common. */
export function differencesOf(first: readonly Spelled[], variant: readonly Spelled[]): Difference[] {
  const common = commonLengths(first, variant);
  const pieces: Difference[] = [];
  const add = (change: Difference["change"], { gap, text }: Spelled) => {
    const last = pieces.at(-1);
    const parted = pieces.length === 0 ? text : (gap || " ") + text;
    if (last?.change === change) last.text += parted;
    else pieces.push({ n: pieces.length, change, text: parted });
  };
  let i = 0;
  let j = 0;
  while (i < first.length || j < variant.length) {
    const ours = first[i];
    const theirs = variant[j];
    if (ours && theirs && ours.stem === theirs.stem) {
      add("kept", theirs);
      i++;
      j++;
    } else if (theirs && (!ours || lengthAt(common, i, j + 1) >= lengthAt(common, i + 1, j))) {
      add("added", theirs);
      j++;
    } else if (ours) {
      add("left out", ours);
      i++;
    }
  }
  return pieces;
}

/** At [i][j] the length of the longest common run of what is left from there on. */
function commonLengths(a: readonly Spelled[], b: readonly Spelled[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (lengths[i] as number[])[j] =
        a[i]?.stem === b[j]?.stem
          ? 1 + lengthAt(lengths, i + 1, j + 1)
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
  return lengths;
}

const lengthAt = (lengths: readonly number[][], i: number, j: number): number => lengths[i]?.[j] ?? 0;
