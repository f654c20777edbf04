import { type Part, readNotation } from "./notation";
import type { Token } from "./tokens";
import { perWord, type Word } from "./word";

/** A run of words that a term describes. */
export interface Hit {
  /** Index of the row whose term was met. */
  row: number;
  /** First token of the run, and the one behind its last. */
  first: number;
  end: number;
}

/** A run of tokens that a caller has named, up to token `end`: "country", "side". */
export interface Mark {
  names: readonly string[];
  end: number;
}

/** At index `i`, the run that begins with token `i`. */
export type Marks = readonly (Mark | undefined)[];

interface Step {
  next: Map<number, Step>;
  /** A bit for each symbol in `next` (its number modulo 31), so that most words are turned away without a look-up. */
  bits: number;
  /** The steps behind marked runs, by their names. */
  marked: Map<string, Step> | undefined;
  gaps: Gap[];
  rows: number[];
}

interface Gap {
  most: number;
  /** It may run over commas. */
  marks: boolean;
  to: Step;
}

/** What a word is to one table: the symbols that it can stand for, their bits, and the steps that it leads to at a term's first word. */
interface Reading {
  symbols: readonly number[];
  bits: number;
  first: readonly Step[];
}

/** One pass over a run of tokens, which now looks at the terms that begin with token `first`. */
interface Pass {
  tokens: readonly Token[];
  /** What each token is to this table, from the first token looked at on. */
  readings: readonly Reading[];
  to: number;
  marks: Marks | undefined;
  first: number;
  hits: Hit[];
}

/** What most words are to most tables. */
const NOTHING: Reading = { symbols: [], bits: 0, first: [] };

/** A table of terms, compiled into one tree, so that a pass over a sentence costs the same for ten terms as for a thousand. */
export class Terms {
  private readonly root: Step = step();
  private readonly exact = new Map<string, number>();
  /** Terms' words with a star, by their first letter. */
  private readonly beginnings = new Map<string, { text: string; symbol: number }[]>();
  private readonly read = perWord((word) => this.readingOf(word));
  /** The readings of the tokens of one pass; kept, so that a pass need not make room for them. */
  private readonly readings: Reading[] = [];
  private symbolCount = 0;

  /** `terms[row]` are the notations of one row. Throws an `Error` naming the term where a notation cannot be read. */
  constructor(terms: readonly (readonly string[])[]) {
    terms.forEach((notations, row) => {
      for (const notation of notations) this.add(readNotation(notation), row);
    });
  }

  /** Every run in `tokens[from, to)` that a term describes, by where it begins; runs may overlap. */
  find(tokens: readonly Token[], from = 0, to = tokens.length, marks?: Marks): Hit[] {
    const { readings } = this;
    for (let at = from; at < to; at++) readings[at] = this.read((tokens[at] as Token).word);
    const pass: Pass = { tokens, readings, to, marks, first: from, hits: [] };
    for (let first = from; first < to; first++) {
      const steps = (readings[first] as Reading).first;
      if (steps.length > 0) {
        pass.first = first;
        for (let i = 0; i < steps.length; i++) this.follow(pass, steps[i] as Step, first + 1);
      }
      if (marks !== undefined && this.root.marked !== undefined && marks[first] !== undefined) {
        pass.first = first;
        this.takeMark(pass, this.root, first);
      }
    }
    return pass.hits;
  }

  /** Goes on from a step that is reached at token `at`: what ends here is a hit. */
  private follow(pass: Pass, here: Step, at: number): void {
    if (here.rows.length > 0) addRows(pass, here, at);
    if (at >= pass.to) return;
    this.take(pass, here, at);
    for (let i = 0; i < here.gaps.length; i++) this.leap(pass, here.gaps[i] as Gap, at);
  }

  /** Takes token `at`, or the marked run that begins with it, as a term's next word. */
  private take(pass: Pass, here: Step, at: number): void {
    if (here.bits !== 0) {
      const { symbols, bits } = pass.readings[at] as Reading;
      if ((here.bits & bits) !== 0) {
        for (let i = 0; i < symbols.length; i++) {
          const next = here.next.get(symbols[i] as number);
          if (next !== undefined) this.follow(pass, next, at + 1);
        }
      }
    }
    if (here.marked !== undefined) this.takeMark(pass, here, at);
  }

  private takeMark(pass: Pass, here: Step, at: number): void {
    const mark = pass.marks?.[at];
    if (mark === undefined || mark.end > pass.to) return;
    for (const name of mark.names) {
      const next = here.marked?.get(name);
      if (next !== undefined) this.follow(pass, next, mark.end);
    }
  }

  /** Takes the token behind a gap, for every length that the gap can have. */
  private leap(pass: Pass, gap: Gap, at: number): void {
    const { to, most, marks } = gap;
    const last = Math.min(pass.to - 1, at + most);
    for (let behind = at; behind <= last; behind++) {
      if (to.rows.length > 0) addRows(pass, to, behind);
      if (to.marked !== undefined || (to.bits & (pass.readings[behind] as Reading).bits) !== 0)
        this.take(pass, to, behind);
      if (!isPassable((pass.tokens[behind] as Token).word, marks)) return;
    }
  }

  private readingOf({ text }: Word): Reading {
    const symbols: number[] = [];
    for (const beginning of this.beginnings.get(text.charAt(0)) ?? [])
      if (text.startsWith(beginning.text)) symbols.push(beginning.symbol);
    const exact = this.exact.get(text);
    if (exact !== undefined) symbols.push(exact);
    if (symbols.length === 0) return NOTHING;
    return {
      symbols,
      bits: symbols.reduce((bits, symbol) => bits | bitOf(symbol), 0),
      first: symbols.flatMap((symbol) => this.root.next.get(symbol) ?? []),
    };
  }

  private add(parts: readonly Part[], row: number): void {
    let ends = [this.root];
    for (const part of parts) ends = this.extend(ends, part);
    for (const end of ends) if (!end.rows.includes(row)) end.rows.push(row);
  }

  private extend(from: Step[], part: Part): Step[] {
    if ("option" in part) {
      let ends = from;
      for (const inner of part.option) ends = this.extend(ends, inner);
      return [...from, ...ends];
    }
    if ("gap" in part) {
      return from.map((here) => {
        const known = here.gaps.find((gap) => gap.most === part.gap && gap.marks === part.marks);
        if (known) return known.to;
        const to = step();
        here.gaps.push({ most: part.gap, marks: part.marks, to });
        return to;
      });
    }
    return from.flatMap((here) => part.words.map((word) => this.branch(here, word)));
  }

  private branch(here: Step, word: string): Step {
    if (word.startsWith("{")) {
      here.marked ??= new Map();
      return branchOf(here.marked, word.slice(1, -1));
    }
    const symbol = this.symbolFor(word);
    here.bits |= bitOf(symbol);
    return branchOf(here.next, symbol);
  }

  private symbolFor(word: string): number {
    const known = this.exact.get(word);
    if (known !== undefined) return known;
    const symbol = this.symbolCount++;
    this.exact.set(word, symbol);
    if (word.endsWith("*")) {
      const beginnings = this.beginnings.get(word.charAt(0)) ?? [];
      beginnings.push({ text: word.slice(0, -1), symbol });
      this.beginnings.set(word.charAt(0), beginnings);
    }
    return symbol;
  }
}

function addRows({ hits, first }: Pass, { rows }: Step, end: number): void {
  for (let i = 0; i < rows.length; i++) hits.push({ row: rows[i] as number, first, end });
}

/** The step that a key leads to, made where there is none. */
function branchOf<K>(steps: Map<K, Step>, key: K): Step {
  const known = steps.get(key);
  if (known) return known;
  const made = step();
  steps.set(key, made);
  return made;
}

const step = (): Step => ({ next: new Map(), bits: 0, marked: undefined, gaps: [], rows: [] });
const bitOf = (symbol: number) => 1 << (symbol % 31);

/** Whether a gap may run over a word: marks end it, but for quotation marks and, where the term says so, commas. */
function isPassable(word: Word, marks: boolean): boolean {
  return word.kind !== "mark" || word.text === "'s" || word.text === '"' || (marks && word.raw === ",");
}
