import type { Query } from "../view/parse";
import { type Concordance, concordance } from "./concordance";
import { parseConcordance } from "./query";
import type { ConcordanceSource } from "./source";

/** What a page shows for a query: the concordance, null where no words are asked for, and what could not be read. */
export interface ConcordanceAnswer {
  concordance: Concordance | null;
  problems: string[];
}

/** Reads a query and answers it with up to `limit` lines; the server and the browser do the same. */
export function answerConcordance(source: ConcordanceSource, query: Query, limit: number): ConcordanceAnswer {
  const { problems, ...asked } = parseConcordance(query, source.columns);
  return { concordance: concordance(source, asked, limit), problems };
}
