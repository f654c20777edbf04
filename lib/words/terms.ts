import { fold, type Token, tokenize, type Word } from "./tokens";

/**
 * Terms: the small language in which the codebook's tables spell what to look for.
 *
 * | notation | stands for |
 * | --- | --- |
 * | `nuclear issue` | these words in this order; case, diacritics and hyphens do not matter |
 * | `sovereign*` | every word that begins so |
 * | `uphold*\/defend*` | one of these words |
 * | `the [two] countries` | with or without what stands in brackets |
 * | `support ..4 position` | with at most four words between, commas included, no other mark |
 * | `support ~4 position` | with at most four words between and no mark at all |
 * | `{country} relations` | a run that the caller has marked with this name |
 */
export interface Hit {
  /** Index of the row whose term was met. */
  row: number;
  /** First token of the run, and the one behind its last. */
  first: number;
  end: number;
}

/** Runs of tokens that a caller has named ("country", "participant"): at index `i`, those that begin with token `i`. */
export type Marks = readonly (readonly { name: string; end: number }[] | undefined)[];

interface Step {
  next: Map<number, Step>;
  /** A bit for each symbol in `next` (its number modulo 31), so that most words are turned away without a look-up. */
  bits: number;
  gaps: { most: number; marks: boolean; to: Step }[];
  rows: number[];
}

type Part = { words: string[] } | { gap: number; marks: boolean } | { option: Part[] };

let tables = 0;

/** A table of terms, compiled into one tree, so that a pass over a sentence costs the same for ten terms as for a thousand. */
export class Terms {
  private readonly id = tables++;
  private readonly root: Step = step();
  private readonly exact = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private readonly beginnings: { text: string; symbol: number }[] = [];
  private symbolCount = 0;

  /** `terms[row]` are the notations of one row. Throws an `Error` naming the term where a notation cannot be read. */
  constructor(terms: readonly (readonly string[])[]) {
    terms.forEach((notations, row) => {
      for (const notation of notations) this.add(readNotation(notation), row);
    });
  }

  /** Every run in `tokens[from, to)` that a term describes, by where it begins; runs may overlap. */
  find(tokens: readonly Token[], from = 0, to = tokens.length, marks?: Marks): Hit[] {
    const hits: Hit[] = [];
    for (let first = from; first < to; first++) {
      if (this.begins(tokens, first, marks)) this.advance(this.root, tokens, first, first, to, marks, hits);
    }
    return hits;
  }

  /** The longest run that begins exactly at token `at`; the first row of the table wins a tie. */
  at(tokens: readonly Token[], at: number, to = tokens.length, marks?: Marks): Hit | undefined {
    if (at >= to || !this.begins(tokens, at, marks)) return undefined;
    const hits: Hit[] = [];
    this.follow(this.root, tokens, at, at, to, marks, hits);
    return hits.reduce<Hit | undefined>(
      (best, hit) =>
        !best || hit.end > best.end || (hit.end === best.end && hit.row < best.row) ? hit : best,
      undefined,
    );
  }

  private begins(tokens: readonly Token[], at: number, marks: Marks | undefined): boolean {
    const { word } = tokens[at] as Token;
    const known = word.begins[this.id];
    if (known !== undefined) return known || marks?.[at] !== undefined;
    word.begins[this.id] = this.symbolsOf(word).some((symbol, i) => i > 0 && this.root.next.has(symbol));
    return this.begins(tokens, at, marks);
  }

  private follow(
    here: Step,
    tokens: readonly Token[],
    first: number,
    at: number,
    to: number,
    marks: Marks | undefined,
    hits: Hit[],
  ): void {
    for (const row of here.rows) hits.push({ row, first, end: at });
    if (at >= to) return;
    if (here.next.size > 0) this.advance(here, tokens, first, at, to, marks, hits);
    for (const gap of here.gaps) {
      const last = Math.min(to - 1, at + gap.most);
      for (let behind = at; behind <= last; behind++) {
        if (behind > at && !isPassable((tokens[behind - 1] as Token).word, gap.marks)) break;
        for (const row of gap.to.rows) hits.push({ row, first, end: behind });
        this.advance(gap.to, tokens, first, behind, to, marks, hits);
      }
    }
  }

  private advance(
    here: Step,
    tokens: readonly Token[],
    first: number,
    at: number,
    to: number,
    marks: Marks | undefined,
    hits: Hit[],
  ): void {
    const symbols = this.symbolsOf((tokens[at] as Token).word);
    if ((here.bits & (symbols[0] as number)) !== 0) {
      for (let i = 1; i < symbols.length; i++) {
        const next = here.next.get(symbols[i] as number);
        if (next) this.follow(next, tokens, first, at + 1, to, marks, hits);
      }
    }
    const marked = marks?.[at];
    if (!marked) return;
    for (const mark of marked) {
      const symbol = this.names.get(mark.name);
      const next = symbol === undefined ? undefined : here.next.get(symbol);
      if (next && mark.end <= to) this.follow(next, tokens, first, mark.end, to, marks, hits);
    }
  }

  /** The symbols that a word can stand for, behind their bits. */
  private symbolsOf(word: Word): readonly number[] {
    const known = word.symbols[this.id];
    if (known) return known;
    const found = this.beginnings.filter((b) => word.text.startsWith(b.text)).map((b) => b.symbol);
    const exact = this.exact.get(word.text);
    if (exact !== undefined) found.push(exact);
    const symbols = [found.reduce((bits, symbol) => bits | bitOf(symbol), 0), ...found];
    word.symbols[this.id] = symbols;
    return symbols;
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
    return from.flatMap((here) => part.words.map((word) => this.branch(here, this.symbolFor(word))));
  }

  private branch(here: Step, symbol: number): Step {
    const known = here.next.get(symbol);
    if (known) return known;
    const made = step();
    here.next.set(symbol, made);
    here.bits |= bitOf(symbol);
    return made;
  }

  private symbolFor(word: string): number {
    const known = this.exact.get(word);
    if (known !== undefined) return known;
    const symbol = this.symbolCount++;
    this.exact.set(word, symbol);
    if (word.startsWith("{")) this.names.set(word.slice(1, -1), symbol);
    if (word.endsWith("*")) this.beginnings.push({ text: word.slice(0, -1), symbol });
    return symbol;
  }
}

const step = (): Step => ({ next: new Map(), bits: 0, gaps: [], rows: [] });
const bitOf = (symbol: number) => 1 << (symbol % 31);

/** Whether a gap may run over a word: marks end it, but for quotation marks and, where the term says so, commas. */
function isPassable(word: Word, marks: boolean): boolean {
  return word.kind !== "mark" || word.text === "'s" || word.text === '"' || (marks && word.raw === ",");
}

/** Reads one notation into its parts; see {@link Hit} for the language. */
function readNotation(notation: string): Part[] {
  const fail = (why: string): never => {
    throw new Error(`term "${notation}": ${why}`);
  };
  const parts: Part[] = [];
  let option: Part[] | undefined;
  for (const piece of notation.trim().split(/\s+/)) {
    let body = piece;
    if (body.startsWith("[")) {
      if (option) fail("brackets cannot stand inside brackets");
      option = [];
      body = body.slice(1);
    }
    const closes = body.endsWith("]");
    if (closes) body = body.slice(0, -1);
    (option ?? parts).push(...readPiece(body, fail));
    if (closes) {
      if (!option) fail("a closing bracket has no opening one");
      else parts.push({ option });
      option = undefined;
    }
  }
  if (option) fail("an opening bracket is not closed");
  if (parts.every((part) => !("words" in part))) fail("it needs a word that is always there");
  return parts;
}

function readPiece(piece: string, fail: (why: string) => never): Part[] {
  const gap = /^(\.\.|~)(\d+)$/.exec(piece);
  if (gap) return [{ gap: Number(gap[2]), marks: gap[1] === ".." }];
  const choices = piece.split("/").map((choice) => readChoice(choice));
  if (choices.some((words) => words.length === 0)) fail(`"${piece}" holds no word`);
  if (choices.length === 1) return (choices[0] as string[]).map((word) => ({ words: [word] }));
  if (choices.some((words) => words.length > 1)) fail(`each choice of "${piece}" has to be one word`);
  return [{ words: choices.flat() }];
}

/** "high-level" is two words, "sovereign*" one with its star, "{country}" one name. */
function readChoice(choice: string): string[] {
  if (/^\{[\w-]+\}$/.test(choice)) return [choice];
  const star = choice.endsWith("*");
  const bare = star ? choice.slice(0, -1) : choice;
  const words = tokenize(bare).map((token) => fold(token.word.raw));
  if (star && words.length > 0) words.push(`${words.pop()}*`);
  return words;
}
