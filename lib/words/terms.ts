import type { Marks } from "./marks";
import { BEGINS, isPassable, MARKED, READING, Readings, readingOf } from "./readings";
import { ANYTHING, bitOf, GAP, STEP, TermGraph } from "./term-graph";
import { growTree } from "./term-tree";
import type { Token } from "./tokens";

/** A run of words that a term describes. */
export interface Hit {
  /** Index of the row whose term was met. */
  row: number;
  /** First token of the run, and the one behind its last. */
  first: number;
  end: number;
}

/** A table of terms, compiled into one graph, so that a pass over a sentence costs the same for ten terms as for a thousand. */
export class Terms {
  private readonly graph: TermGraph;
  private readonly readings: Readings;
  /** What the pass under way looks at: each token's code and the bits of all that can begin there, and the named runs. */
  private codes = new Int32Array(256);
  private bits = new Int32Array(256);
  private marks: Marks | undefined;
  private to = 0;
  /** Where the terms begin that it looks for now, and what it has found. */
  private first = 0;
  private hits: Hit[] = [];

  /** `terms[row]` are the notations of one row. Throws an `Error` naming the term where a notation cannot be read. */
  constructor(terms: readonly (readonly string[])[]) {
    this.graph = new TermGraph(growTree(terms));
    this.readings = new Readings(this.graph);
  }

  /** Every run in `tokens[from, to)` that a term describes, by where it begins; runs may overlap. */
  find(tokens: readonly Token[], from = 0, to = tokens.length, marks?: Marks): Hit[] {
    this.open(tokens, from, to, marks);
    const { codes } = this;
    for (let first = from; first < to; first++) {
      const code = codes[first] as number;
      if ((code & (BEGINS | MARKED)) === 0) continue;
      this.first = first;
      if ((code & BEGINS) !== 0) this.begin(readingOf(code), first + 1);
      const mark = (code & MARKED) !== 0 ? marks?.[first] : undefined;
      if (mark !== undefined && mark.end <= to) this.begin(this.readings.ofKind(mark.kind), mark.end);
    }
    return this.hits;
  }

  private open(tokens: readonly Token[], from: number, to: number, marks: Marks | undefined): void {
    const { readings } = this;
    if (this.codes.length <= to) {
      this.codes = new Int32Array(to * 2);
      this.bits = new Int32Array(to * 2);
    }
    const { codes, bits } = this;
    const { words } = readings;
    for (let at = from; at < to; at++) {
      const place = readings.placeOf(tokens[at] as Token);
      codes[at] = words[place] as number;
      bits[at] = words[place + 1] as number;
    }
    bits[to] = 0;
    if (marks !== undefined) this.openMarks(marks, from, Math.min(to, marks.length));
    this.marks = marks;
    this.to = to;
    this.hits = [];
  }

  private openMarks(marks: Marks, from: number, to: number): void {
    const { codes, bits, readings } = this;
    for (let at = from; at < to; at++) {
      const mark = marks[at];
      if (mark === undefined) continue;
      codes[at] = (codes[at] as number) | MARKED;
      bits[at] = (bits[at] as number) | (readings.rows[readings.ofKind(mark.kind) + READING.bits] as number);
    }
  }

  /** Goes on behind the first word of terms. */
  private begin(reading: number, end: number): void {
    const { rows } = this.readings;
    const behind = rows[reading + READING.behind] as number;
    if (behind === ANYTHING || (behind & (this.bits[end] as number)) !== 0)
      this.follow(rows[reading + READING.step] as number, end);
  }

  /** Goes on from a step that is reached at token `at`: what ends here is a hit. */
  private follow(here: number, at: number): void {
    const { steps } = this.graph;
    const rows = steps[here + STEP.rows] as number;
    if (rows !== 0) this.addRows(rows, at);
    if (at >= this.to) return;
    if (((steps[here + STEP.bits] as number) & (this.bits[at] as number)) !== 0) this.take(here, at);
    const gaps = steps[here + STEP.gaps] as number;
    if (gaps !== 0) this.leap(gaps, at);
  }

  /** Takes token `at`, or the marked run that begins with it, as a term's next word. */
  private take(here: number, at: number): void {
    const code = this.codes[at] as number;
    this.takeReading(here, readingOf(code), at + 1);
    const mark = (code & MARKED) !== 0 ? this.marks?.[at] : undefined;
    if (mark !== undefined && mark.end <= this.to)
      this.takeReading(here, this.readings.ofKind(mark.kind), mark.end);
  }

  private takeReading(here: number, reading: number, end: number): void {
    const { steps, next } = this.graph;
    const able = steps[here + STEP.bits] as number;
    const list = steps[here + STEP.next] as number;
    const { rows } = this.readings;
    const symbols = reading + READING.size;
    const behind = symbols + (rows[reading + READING.symbols] as number);
    for (let i = symbols; i < behind; i++) {
      const symbol = rows[i] as number;
      if ((able & bitOf(symbol)) === 0) continue;
      const last = list + (next[list] as number);
      for (let at = list + 1; at < last; at += 2)
        if (next[at] === symbol) this.follow(next[at + 1] as number, end);
    }
  }

  /** Takes the token behind each gap of a list, for every length that the gap can have. */
  private leap(list: number, at: number): void {
    const { gaps } = this.graph;
    const end = list + 1 + (gaps[list] as number);
    for (let gap = list + 1; gap < end; gap += GAP.size) {
      const last = Math.min(this.to - 1, at + (gaps[gap + GAP.most] as number));
      this.takeBehind(gaps[gap + GAP.to] as number, at, last, gaps[gap + GAP.marks] === 1);
    }
  }

  private takeBehind(here: number, at: number, last: number, commas: boolean): void {
    const { codes, bits } = this;
    const { steps } = this.graph;
    const able = steps[here + STEP.bits] as number;
    const rows = steps[here + STEP.rows] as number;
    for (let behind = at; behind <= last; behind++) {
      if (rows !== 0) this.addRows(rows, behind);
      if ((able & (bits[behind] as number)) !== 0) this.take(here, behind);
      if (!isPassable(codes[behind] as number, commas)) return;
    }
  }

  private addRows(list: number, end: number): void {
    const { rows } = this.graph;
    const last = list + (rows[list] as number);
    for (let at = list + 1; at <= last; at++)
      this.hits.push({ row: rows[at] as number, first: this.first, end });
  }
}
