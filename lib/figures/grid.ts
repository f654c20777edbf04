import type { Columns } from "../corpus/columns";
import type { Match } from "../view/match";
import type { RaisedCell } from "./raised";

/** Topics × something: statements, calls and firsts counted in one pass over the rows of a view. */
export class Grid {
  private readonly statements: Uint32Array;
  private readonly calls: Uint32Array;
  private readonly firsts: Uint32Array;
  private readonly baseStatements: Uint32Array;
  private readonly baseCalls: Uint32Array;

  /** `columnOf` says which of the `length` columns a row counts in. */
  constructor(length: number, columns: Columns, match: Match, columnOf: (at: number) => number) {
    this.statements = new Uint32Array(length * 32);
    this.calls = new Uint32Array(length * 32);
    this.firsts = new Uint32Array(length * 32);
    this.baseStatements = new Uint32Array(length);
    this.baseCalls = new Uint32Array(length);
    this.countRows(columns, match, columnOf);
    this.countBase(columns, match, columnOf);
  }

  /** Counts of one topic (as its bit) in one column. */
  cell(column: number, bit: number): RaisedCell {
    const at = column * 32 + bit;
    return {
      statements: this.statements[at] as number,
      calls: this.calls[at] as number,
      firsts: this.firsts[at] as number,
    };
  }

  /** All statements of one column with the choice of topics lifted, and the calls that hold them. */
  base(column: number): { statements: number; calls: number } {
    return { statements: this.baseStatements[column] as number, calls: this.baseCalls[column] as number };
  }

  /** Rows of a call lie together: a cell counts a call when it meets one that it has not met last. */
  private countRows({ call, topics, firsts }: Columns, match: Match, columnOf: (at: number) => number): void {
    const lastCall = new Int32Array(this.statements.length).fill(-1);
    for (const at of match.rows) {
      const inCall = call[at] as number;
      const from = columnOf(at) * 32;
      const first = firsts[at] as number;
      for (let rest = (topics[at] as number) & match.topics; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        const cell = from + bit;
        (this.statements[cell] as number)++;
        if (((first >>> bit) & 1) === 1) (this.firsts[cell] as number)++;
        if (lastCall[cell] === inCall) continue;
        lastCall[cell] = inCall;
        (this.calls[cell] as number)++;
      }
    }
  }

  private countBase({ call }: Columns, match: Match, columnOf: (at: number) => number): void {
    const lastCall = new Int32Array(this.baseCalls.length).fill(-1);
    for (const at of match.base) {
      const column = columnOf(at);
      (this.baseStatements[column] as number)++;
      if (lastCall[column] === call[at]) continue;
      lastCall[column] = call[at] as number;
      (this.baseCalls[column] as number)++;
    }
  }
}
