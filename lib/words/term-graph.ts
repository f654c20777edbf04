import type { Step } from "./term-tree";

/** What stands at each of a step's numbers in {@link TermGraph.steps}, and of a gap's in {@link TermGraph.gaps}. */
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
  /** For each step: a bit for each symbol that leads on ({@link bitOf}), and where its rows, gaps and next steps stand; 0 for none. */
  readonly steps: Int32Array;
  /** Lists, each with its length before it. */
  readonly rows: Int32Array;
  readonly gaps: Int32Array;
  /** Lists of a symbol and the step behind it; most are short. */
  readonly next: Int32Array;

  constructor(tree: Step) {
    const steps: number[] = [];
    const rows = new Lists();
    const gaps = new Lists();
    const lists = new Lists();
    const known = new Map<string, number>();
    const add = (step: Step): number => {
      const next = this.branches(step, add);
      const leaps = step.gaps.flatMap(({ most, marks, to }) => [most, marks ? 1 : 0, add(to)]);
      const key = `${step.rows} ${leaps} ${next.map(String).sort()}`;
      const same = known.get(key);
      if (same !== undefined) return same;
      const here = steps.length / STEP.size;
      const bits = next.reduce((bits, [symbol]) => bits | bitOf(symbol), 0);
      steps.push(bits, rows.add(step.rows), gaps.add(leaps), lists.add(next.flat()));
      known.set(key, here);
      return here;
    };
    this.first = new Map(this.branches(tree, add));
    this.steps = Int32Array.from(steps);
    this.rows = rows.packed();
    this.gaps = gaps.packed();
    this.next = lists.packed();
  }

  /** The bits of what can stand behind a step; {@link ANYTHING} where a term ends or leaves a gap there. */
  behind(step: number): number {
    const at = step * STEP.size;
    const open = this.steps[at + STEP.rows] !== 0 || this.steps[at + STEP.gaps] !== 0;
    return open ? ANYTHING : (this.steps[at + STEP.bits] as number);
  }

  private branches(step: Step, add: (step: Step) => number): (readonly [symbol: number, to: number])[] {
    return [...step.next].map(([word, to]) => [this.symbolFor(word), add(to)]);
  }

  private symbolFor(word: string): number {
    const symbol = this.symbols.get(word) ?? this.symbols.size;
    this.symbols.set(word, symbol);
    return symbol;
  }
}

/** All 32 bits. */
export const ANYTHING = -1;

/** One of 32 bits for each symbol. */
export const bitOf = (symbol: number): number => 1 << (symbol & 31);

/** Lists of numbers in one row, the same list once. */
class Lists {
  private readonly numbers = [0];
  private readonly known = new Map<string, number>([["", 0]]);

  /** Where the list stands. */
  add(list: readonly number[]): number {
    const key = list.join();
    const at = this.known.get(key) ?? this.numbers.length;
    if (at === this.numbers.length) this.numbers.push(list.length, ...list);
    this.known.set(key, at);
    return at;
  }

  packed(): Int32Array {
    return Int32Array.from(this.numbers);
  }
}
