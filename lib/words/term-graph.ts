import { NumberRow } from "./number-row";
import type { Step } from "./term-tree";

/** What stands at each of a step's numbers, which begin at the step, and of a gap's in {@link TermGraph.gaps}. */
export const STEP = { bits: 0, rows: 1, gaps: 2, next: 3, size: 4 } as const;
export const GAP = { most: 0, marks: 1, to: 2, size: 3 } as const;

/**
 * A tree of terms with each of its steps once: steps from which the same goes on are one. It is kept in rows of numbers,
 * because a pass over a text is as slow as the memory that it touches is large.
 */
export class TermGraph {
  /** The terms' words, numbered. */
  readonly symbols = new Map<string, number>();
  /** The first word's symbol → the step behind it. */
  readonly first: ReadonlyMap<number, number>;
  private readonly stepRow = new NumberRow();
  private readonly rowLists = new Lists();
  private readonly gapLists = new Lists();
  private readonly nextLists = new Lists();
  /** Where the steps stand from which the same goes on. */
  private readonly known = new Map<string, number>();

  constructor(tree: Step) {
    this.first = new Map(this.branches(tree));
  }

  /** For each step: a bit for each symbol that leads on ({@link bitOf}), and where its rows, gaps and next steps stand; 0 for none. */
  get steps(): Int32Array {
    return this.stepRow.numbers;
  }

  /** Lists, each with its length before it. */
  get rows(): Int32Array {
    return this.rowLists.numbers;
  }

  get gaps(): Int32Array {
    return this.gapLists.numbers;
  }

  /** Lists of a symbol and the step behind it; most are short. */
  get next(): Int32Array {
    return this.nextLists.numbers;
  }

  /** The bits of what can stand behind a step; {@link ANYTHING} where a term ends or leaves a gap there. */
  behind(step: number): number {
    const open = this.steps[step + STEP.rows] !== 0 || this.steps[step + STEP.gaps] !== 0;
    return open ? ANYTHING : (this.steps[step + STEP.bits] as number);
  }

  /** One step from which everything goes on that goes on from one of these, so that a pass follows one instead of several. */
  join(steps: readonly number[]): number {
    const each = [...new Set(steps)];
    if (each.length === 1) return each[0] as number;
    const rows = [...new Set(each.flatMap((step) => listAt(this.rows, this.steps[step + STEP.rows])))];
    const next = each.flatMap((step) => listAt(this.next, this.steps[step + STEP.next]));
    const leaps = each.flatMap((step) => inThrees(listAt(this.gaps, this.steps[step + STEP.gaps])));
    const joined = new Map<string, { most: number; marks: number; to: number[] }>();
    for (const [most = 0, marks = 0, to = 0] of leaps) {
      const gap = joined.get(`${most} ${marks}`) ?? { most, marks, to: [] };
      gap.to.push(to);
      joined.set(`${most} ${marks}`, gap);
    }
    const gaps = [...joined.values()].flatMap(({ most, marks, to }) => [most, marks, this.join(to)]);
    return this.addStep(rows, gaps, inPairs(next));
  }

  private branches(step: Step): Branch[] {
    return [...step.next].map(([word, to]) => [this.symbolFor(word), this.add(to)]);
  }

  private add(step: Step): number {
    const next = this.branches(step);
    const gaps = step.gaps.flatMap(({ most, marks, to }) => [most, marks ? 1 : 0, this.add(to)]);
    return this.addStep(step.rows, gaps, next);
  }

  private addStep(rows: readonly number[], gaps: readonly number[], next: readonly Branch[]): number {
    const key = `${rows} ${gaps} ${next.map(String).sort()}`;
    const same = this.known.get(key);
    if (same !== undefined) return same;
    const bits = next.reduce((bits, [symbol]) => bits | bitOf(symbol), 0);
    const lists = [this.rowLists.add(rows), this.gapLists.add(gaps), this.nextLists.add(next.flat())];
    const here = this.stepRow.add([bits, ...lists]);
    this.known.set(key, here);
    return here;
  }

  private symbolFor(word: string): number {
    const symbol = this.symbols.get(word) ?? this.symbols.size;
    this.symbols.set(word, symbol);
    return symbol;
  }
}

type Branch = readonly [symbol: number, to: number];

const listAt = (lists: Int32Array, at = 0): number[] =>
  Array.from(lists.subarray(at + 1, at + 1 + (lists[at] as number)));

const inThrees = (list: readonly number[]): number[][] =>
  Array.from({ length: list.length / 3 }, (_, n) => list.slice(3 * n, 3 * n + 3));

const inPairs = (list: readonly number[]): Branch[] =>
  Array.from({ length: list.length / 2 }, (_, n) => [list[2 * n] as number, list[2 * n + 1] as number]);

/** All 32 bits. */
export const ANYTHING = -1;

/** One of 32 bits for each symbol. */
export const bitOf = (symbol: number): number => 1 << (symbol & 31);

/** Lists of numbers in one row, the same list once. */
class Lists {
  private readonly row = new NumberRow();
  private readonly known = new Map<string, number>([["", this.row.add([0])]]);

  get numbers(): Int32Array {
    return this.row.numbers;
  }

  /** Where the list stands. */
  add(list: readonly number[]): number {
    const key = list.join();
    const at = this.known.get(key) ?? this.row.add([list.length, ...list]);
    this.known.set(key, at);
    return at;
  }
}
