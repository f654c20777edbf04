import type { Span } from "../words/span";

/** A line of a readout without the white space at its ends; `block` counts the runs between empty lines. */
export interface Line extends Span {
  block: number;
}

/** The lines of a text that hold something, each with the block it stands in. */
function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let empty = true;
  let start = 0;
  BREAK.lastIndex = 0;
  while (start <= text.length) {
    const found = BREAK.exec(text);
    const line = trim(text, start, found?.index ?? text.length);
    start = found ? BREAK.lastIndex : text.length + 1;
    if (line.end > line.start) {
      if (empty) block++;
      lines.push({ start: line.start, end: line.end, block });
    }
    empty = line.end === line.start;
  }
  return lines;
}

/** A line break of any system. */
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** The span without white space, byte-order marks and other invisible characters at its ends. */
export function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isInvisible(text.charCodeAt(from))) from++;
  while (to > from && isInvisible(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

const isInvisible = (code: number): boolean =>
  code <= 32 || (code >= 0x7f && INVISIBLE.test(String.fromCharCode(code)));

/**
 * The units of a readout: its lines or, where the file breaks its lines at a fixed width, its blocks between empty
 * lines. A line that `standsAlone` is a unit of its own in both.
 */
export function findUnits(text: string, standsAlone: (line: Span) => boolean): Span[] {
  const lines = findLines(text);
  if (!hasHardWraps(text, lines)) return lines.map(({ start, end }) => ({ start, end }));
  const units: Span[] = [];
  let open: (Line & { alone: boolean }) | undefined;
  for (const line of lines) {
    const alone = standsAlone(line);
    if (open && open.block === line.block && !alone && !open.alone) open.end = line.end;
    else {
      open = { ...line, alone };
      units.push(open);
    }
  }
  return units.map(({ start, end }) => ({ start, end }));
}

/** Files that break their lines at a fixed width have none that is longer. */
const WIDEST = 160;

/** "…, State Councilor and Foreign Minister Wang Yi held a⏎phone conversation …": lines that go on in lower case. */
function hasHardWraps(text: string, lines: readonly Line[]): boolean {
  let breaks = 0;
  let torn = 0;
  let above: Line | undefined;
  for (const line of lines) {
    if (line.end - line.start > WIDEST) return false;
    if (above?.block === line.block) {
      breaks++;
      if (above.end - above.start > 30 && goesOn(text, above, line)) torn++;
    }
    above = line;
  }
  return torn >= 2 && torn * 4 >= breaks;
}

const CLOSING = /[.!?:;…。！？"”’)\]]/u;
const GOING_ON = /[\p{Ll}("“‘]/u;

function goesOn(text: string, above: Line, line: Line): boolean {
  return !CLOSING.test(text.charAt(above.end - 1)) && GOING_ON.test(text.charAt(line.start));
}
