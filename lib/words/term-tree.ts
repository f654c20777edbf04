import { type Part, readNotation } from "./notation";
import { PairTable } from "./pair-table";

/** Up to `most` words between two words of a term. */
export interface Gap {
  most: number;
  /** It may run over commas. */
  marks: boolean;
  /** The step behind it. */
  to: number;
}

/** The first step of every tree. */
export const ROOT = 0;

/**
 * The terms of a table as a tree. Its steps are numbers, and so are the symbols that lead from one to the next: a term's
 * words as they are notated ("nuclear", "sovereign*", "{side}").
 */
export class TermTree {
  readonly symbols = new Map<string, number>();
  /** Step and symbol → the next step. */
  readonly next = new PairTable();
  /** For each step, a bit for each symbol that leads on ({@link bitOf}), so that most words are turned away without a look-up. */
  readonly bits: number[] = [];
  /** For each step, the gaps that may follow, and the rows whose terms end there. */
  readonly gaps: (readonly Gap[] | undefined)[] = [];
  readonly rows: (number[] | undefined)[] = [];

  /** `terms[row]` are the notations of one row. Throws an `Error` naming the term where a notation cannot be read. */
  constructor(terms: readonly (readonly string[])[]) {
    this.addStep();
    terms.forEach((notations, row) => {
      for (const notation of notations) this.add(readNotation(notation), row);
    });
  }

  private add(parts: readonly Part[], row: number): void {
    let ends = [ROOT];
    for (const part of parts) ends = this.extend(ends, part);
    for (const end of ends) {
      this.rows[end] ??= [];
      if (!this.rows[end].includes(row)) this.rows[end].push(row);
    }
  }

  private extend(from: number[], part: Part): number[] {
    if ("option" in part) {
      let ends = from;
      for (const inner of part.option) ends = this.extend(ends, inner);
      return [...from, ...ends];
    }
    if ("gap" in part) return from.map((here) => this.leap(here, part.gap, part.marks));
    return from.flatMap((here) => part.words.map((word) => this.branch(here, word)));
  }

  private leap(here: number, most: number, marks: boolean): number {
    const known = this.gaps[here]?.find((gap) => gap.most === most && gap.marks === marks);
    if (known) return known.to;
    const to = this.addStep();
    this.gaps[here] = [...(this.gaps[here] ?? []), { most, marks, to }];
    return to;
  }

  private branch(here: number, word: string): number {
    const symbol = this.symbols.get(word) ?? this.symbols.size;
    this.symbols.set(word, symbol);
    const known = this.next.get(here, symbol);
    if (known >= 0) return known;
    const step = this.addStep();
    this.next.set(here, symbol, step);
    this.bits[here] = (this.bits[here] as number) | bitOf(symbol);
    return step;
  }

  private addStep(): number {
    this.gaps.push(undefined);
    this.rows.push(undefined);
    return this.bits.push(0) - 1;
  }
}

/** One of 32 bits for each symbol. */
export const bitOf = (symbol: number): number => 1 << (symbol % 32);
