import type { Span } from "../words/span";
import { ReadoutError } from "./error";
import { findLayout, type Layout } from "./layout";
import { findDatelineDay, findPublished, type Published } from "./published";
import { findSentences, type Sentence } from "./sentences";

/** One published account of a call, taken apart; every place counts in `text`. */
export interface Readout {
  file: string;
  text: string;
  /** The headline, where the header has one. */
  title: Span | null;
  published: { date: string; from: Published["from"]; span: Span } | null;
  dateline: { span: Span; place: string | null; date: string | null; issuer: string | null } | null;
  /** In its normal form, from dateline, byline or header. */
  issuer: { name: string; country: string; span: Span } | null;
  paragraphs: Span[];
  sentences: Sentence[];
}

/**
 * Reads a readout: layout, dates, sentences. `text` is the file's text without a byte-order mark. Throws a
 * {@link ReadoutError} where there is no sentence in it.
 */
export function parseReadout(file: string, text: string): Readout {
  if (!/\S/u.test(text)) {
    throw new ReadoutError(file, 1, "the file is empty", "expected the text of a readout");
  }
  const layout = findLayout(text);
  const sentences = findSentences(text, layout.paragraphs);
  if (sentences.length === 0) {
    throw new ReadoutError(file, 1, "no sentence found", "expected the text of a readout below its header");
  }
  const datelineDay = findDatelineDay(text, layout);
  const published = findPublished(text, layout, datelineDay);
  return {
    file,
    text,
    title: findTitle(text, layout),
    published: published && { date: published.date, from: published.from, span: spanOf(published) },
    dateline: layout.dateline && {
      span: spanOf(layout.dateline),
      place: layout.dateline.place,
      date: datelineDay,
      issuer: layout.dateline.issuer?.name ?? null,
    },
    issuer: findIssuer(layout),
    paragraphs: layout.paragraphs,
    sentences,
  };
}

const WORDS = /[\p{Script=Latin}’'-]+/gu;

/** The first headline of four words or more in Latin letters, else the longest there is. */
function findTitle(text: string, { titles }: Layout): Span | null {
  return (
    titles.find((title) => countWords(text, title) >= 4) ??
    titles.toSorted((a, b) => countWords(text, b) - countWords(text, a))[0] ??
    null
  );
}

const countWords = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(WORDS)?.length ?? 0;

function findIssuer({ dateline, issuer, lateIssuer }: Layout): Readout["issuer"] {
  if (dateline?.issuer) {
    const { name, country } = dateline.issuer;
    return { name, country, span: spanOf(dateline) };
  }
  const named = issuer ?? lateIssuer;
  return named && { name: named.name, country: named.country, span: spanOf(named) };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
