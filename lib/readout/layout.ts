import { findIssuers, type Issuer } from "../codebook/issuers";
import { findPageOwner } from "../codebook/state-bodies";
import type { Span } from "../words/span";
import { findDateline, type WrittenDateline } from "./dateline";
import { findDates, type WrittenDate } from "./dates";
import { withoutEndMark } from "./end-mark";
import { isHeading } from "./heading";
import { isHeadlineAbove, isText, type Judge, SENTENCE_END } from "./headline";
import { joinLetterhead } from "./letterhead";
import { findUnits } from "./lines";
import { behindBox } from "./link-box";
import { type PageLine, pageLine } from "./page-line";
import { findRunInLede, findRunInStamp } from "./run-in";

/** A date of the page, with the line it stands on. */
export interface Stamp extends Span {
  date: WrittenDate;
  /** The words beside it: "Updated". */
  line: string;
}

/** How a file is laid out: what stands above the text, the text in paragraphs, what stands below. */
export interface Layout {
  titles: Span[];
  stamps: Stamp[];
  /** Stamps below the text. */
  lateStamps: Stamp[];
  issuer: (Issuer & Span) | null;
  lateIssuer: (Issuer & Span) | null;
  dateline: WrittenDateline | null;
  paragraphs: Span[];
}

const NAMES_SOURCE = /^\W*(?:source|by|agency|\p{L}+ department|department|u\.?s\.?)/iu;
const ADDRESS = /^\S+\.\p{Ll}{2,}$/u;
const SMALL = /^\p{Ll}/u;
/**
 * Takes a file apart.
 *
 *     units ─► header (page lines, headlines, dateline) ─► paragraphs ─► footer
 *
 * A unit is a line, or a block where lines are broken at a fixed width. What is a page line is told by its form
 * ({@link pageLine}); the text begins with the first dateline or the first unit that is built like a sentence.
 */
export function findLayout(text: string): Layout {
  const layout: Layout = {
    titles: [],
    stamps: [],
    lateStamps: [],
    issuer: null,
    lateIssuer: null,
    dateline: null,
    paragraphs: [],
  };
  const kindOf = judge(text);
  const units = joinLetterhead(
    text,
    findUnits(text, (line) => kindOf(line) !== undefined),
  );
  const body = readHeader(text, units, kindOf, layout);
  layout.paragraphs = readBody(text, body, kindOf, layout);
  return layout;
}

/** What kind of page line each unit of a text is; a unit is judged once, however often it is asked for. */
function judge(text: string): Judge {
  const judged = new Map<number, { end: number; kind: PageLine | undefined }>();
  return ({ start, end }) => {
    const known = judged.get(start);
    if (known?.end === end) return known.kind;
    const kind = pageLine(text.slice(start, end));
    judged.set(start, { end, kind });
    return kind;
  };
}

/** Reads the units above the text into the layout; gives back the units from the first of the text on. */
function readHeader(text: string, units: readonly Span[], kindOf: Judge, layout: Layout): Span[] {
  for (let n = 0; n < units.length; n++) {
    let unit = units[n] as Span;
    const kind = kindOf(unit);
    if (kind) {
      readPageLine(text, unit, kind, layout);
      continue;
    }
    const dateline = findDateline(text, unit.start, unit.end);
    const stamp = dateline ? undefined : findRunInStamp(text, unit);
    if (stamp) {
      layout.stamps.push({ start: unit.start, end: stamp.date.end, date: stamp.date, line: "" });
      unit = { start: stamp.end, end: unit.end };
    }
    const rest = dateline || stamp ? withoutDateline(text, unit, layout, dateline) : undefined;
    if (rest) {
      if (rest.end > rest.start) return [rest, ...units.slice(n + 1)];
      continue;
    }
    const lede = layout.titles.length === 0 || stamp ? findRunInLede(text, unit) : undefined;
    if (lede !== undefined) {
      layout.titles.push(trimmed(text, unit.start, lede));
      const opened = { start: lede, end: unit.end };
      return [withoutDateline(text, opened, layout) ?? opened, ...units.slice(n + 1)];
    }
    if (isText(text, unit) && !isHeadlineAbove(text, units, kindOf, n)) return [unit, ...units.slice(n + 1)];
    layout.titles.push(unit);
  }
  // a text that nowhere looks like one: its last headline was the text
  const last = layout.titles.pop();
  return last ? [last] : [];
}

function readPageLine(text: string, unit: Span, kind: PageLine, layout: Layout, late = false): void {
  const line = text.slice(unit.start, unit.end);
  if (kind === "stamp" || kind === "label" || kind === "code") {
    for (const date of findDates(text, unit.start, unit.end)) {
      if (date.day === undefined) continue;
      const { start, end } = unit;
      (late ? layout.lateStamps : layout.stamps).push({ start, end, date, line: line.toLowerCase() });
    }
  }
  const named =
    kind === "closing" || kind === "breadcrumb" || kind === "place"
      ? undefined
      : (findIssuers(line)[0] ?? (kind === "issuer" ? findPageOwner(line) : undefined));
  if (!named || (kind === "label" && !NAMES_SOURCE.test(line) && late)) return;
  const issuer = {
    name: named.name,
    country: named.country,
    start: unit.start + named.start,
    end: unit.start + named.end,
  };
  if (late) layout.lateIssuer ??= issuer;
  else layout.issuer ??= issuer;
}

/** The unit behind the dateline with which it begins; undefined where it has none. */
function withoutDateline(
  text: string,
  unit: Span,
  layout: Layout,
  dateline = findDateline(text, unit.start, unit.end),
): Span | undefined {
  if (!dateline) return undefined;
  layout.dateline ??= dateline;
  return { start: dateline.end, end: unit.end };
}

/** The paragraphs of the text: headings, and what the page put between and below them, are left out. */
function readBody(text: string, units: readonly Span[], kindOf: Judge, layout: Layout): Span[] {
  const lines: { unit: Span; kind: PageLine | undefined }[] = [];
  for (let n = 0; n < units.length; n++) {
    const unit = units[n] as Span;
    const kind = kindOf(unit);
    const isClosing = kind === "closing" && lines.length > 0;
    const behind = isClosing ? behindBox(text, units, n, kindOf) : n;
    if (behind === undefined) break;
    if (isClosing) n = behind - 1;
    else lines.push({ unit, kind });
  }
  const last = lines.findLastIndex(({ unit, kind }) => !kind && !isFooter(text, unit));
  for (const { unit, kind } of lines) if (kind) readPageLine(text, unit, kind, layout, true);
  const paragraphs: Span[] = [];
  for (const { unit, kind } of lines.slice(0, last + 1)) {
    const isOurs = paragraphs.length === 0 || !kind || kind === "place";
    if (isOurs && !isHeading(text, unit, paragraphs.at(-1))) paragraphs.push(unit);
  }
  const closing = paragraphs.pop();
  return closing ? [...paragraphs, withoutEndMark(text, closing)] : [];
}

/**
 * Something else below the text, which ends like no sentence: "Publication status", "Stay connected: Twitter Facebook",
 * "www.presstv.ir www.presstv.co.uk". A short last sentence that lost its full stop is mostly in lower case.
 */
function isFooter(text: string, unit: Span): boolean {
  const line = text.slice(unit.start, unit.end);
  if (SENTENCE_END.test(line) || /[.!?…]["’”]?\s/u.test(line)) return false;
  const words = line.split(/\s+/u, 15);
  if (words.length > 14) return false;
  if (/[:：]/u.test(line) || words.every((word) => ADDRESS.test(word))) return true;
  const small = words.filter((word) => SMALL.test(word)).length;
  // "print send to friends": no sentence begins so
  return small * 2 <= words.length || (SMALL.test(line) && words.length <= 5);
}

const trimmed = (text: string, start: number, end: number): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});
