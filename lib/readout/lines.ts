import { BEFORE, codesOf } from "../words/codes";
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
  const codes = codesOf(text);
  for (let at = 0; at <= text.length; at++) {
    let code = codes[BEFORE + at] as number;
    while (code > RETURN && code < NEXT_LINE) code = codes[BEFORE + ++at] as number;
    if (at < text.length && !isBreak(code)) continue;
    const span = trim(text, start, at);
    if (span.end > span.start) {
      if (empty) block++;
      lines.push({ start: span.start, end: span.end, block });
      empty = false;
    } else empty = true;
    if (code === RETURN && codes[BEFORE + at + 1] === NEW_LINE) at++;
    start = at + 1;
  }
  return lines;
}

const NEW_LINE = 0x0a;
const RETURN = 0x0d;
const NEXT_LINE = 0x85;

const isBreak = (code: number): boolean =>
  code <= RETURN
    ? code >= NEW_LINE
    : code >= NEXT_LINE && (code === NEXT_LINE || code === 0x2028 || code === 0x2029);

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
