import type { Corpus, StatementRow } from "../corpus/corpus";
import { type ActTermsAtWork, findActTerms } from "./act-terms";
import { codedRows } from "./runs";
import { findTopicTerms, type TopicTermsAtWork } from "./topic-terms";

/** A coded statement with what the codebook's terms did in it. */
export interface TermsAtWork {
  row: StatementRow;
  topics: TopicTermsAtWork;
  acts: ActTermsAtWork;
}

/**
 * What the terms did in each coded statement, by position in the columns: found once for a corpus, then counted for any
 * view of it.
 */
export function findTermsAtWork(corpus: Corpus): TermsAtWork[] {
  return codedRows(corpus).map(({ row, call }) => ({
    row,
    topics: findTopicTerms(row, corpus, call),
    acts: findActTerms(row, corpus, call),
  }));
}
