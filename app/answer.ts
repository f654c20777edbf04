import { type Field, toCsv } from "../lib/export/csv";
import { fileName } from "../lib/export/file-name";
import { originOf } from "../lib/export/origin";
import { type Match, matchView } from "../lib/view/match";
import { LONGEST_QUERY } from "../lib/view/parameters";
import { parseView } from "../lib/view/parse";
import type { View } from "../lib/view/view";
import { findWords } from "../lib/view/words";
import { columns, wordIndex } from "./corpus";

/** What a program asked for, read whole. */
export interface Asked {
  view: View;
  /** Per row, whether the view's search words are in it; null without words. */
  found: Uint8Array | null;
  match: Match;
  /** "https://example.org", for links. */
  origin: string;
}

/** A query of which the view's part is left to be read, and what was wrong with the rest. */
interface Begun {
  rest: URLSearchParams;
  problems: readonly string[];
}

/**
 * Answers a program's request with the page's own query. What the page would leave out with a remark is refused here
 * with the same words: a program must not get other rows than it asked for. An address with parameters of its own
 * takes them out first.
 */
export function answer<R extends Response | Promise<Response>>(
  request: Request,
  write: (asked: Asked) => R,
  begun?: Begun,
): R | Response {
  const { search } = new URL(request.url);
  if (search.length > LONGEST_QUERY) return refuse([`The query is longer than ${LONGEST_QUERY} characters.`]);
  const { view, problems: ofView } = parseView(begun?.rest ?? search, columns);
  const problems = [...(begun?.problems ?? []), ...ofView];
  if (problems.length > 0) return refuse(problems);
  const found = view.words === "" ? null : findWords(wordIndex(), view.words);
  const match = matchView(columns, view, found);
  return write({ view, found, match, origin: originOf(request.headers, request.url) });
}

/** Says in plain sentences why there is no answer. */
export function refuse(problems: readonly string[], status = 400): Response {
  return new Response(`${problems.join("\n")}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

/** A figure's rows as a CSV download. */
export function csvOf<Row>(
  what: string,
  view: View,
  fields: readonly Field<Row>[],
  rows: readonly Row[],
): Response {
  return download([toCsv(fields, rows)], fileName(what, view, "csv"));
}

const TYPES = { csv: "text/csv; charset=utf-8; header=present", json: "application/json; charset=utf-8" };

/** A download that is made a part at a time, so that a large one neither waits nor piles up. */
export function download(parts: Iterable<string>, name: string): Response {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, {
    headers: {
      "content-type": name.endsWith(".json") ? TYPES.json : TYPES.csv,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-cache",
    },
  });
}
