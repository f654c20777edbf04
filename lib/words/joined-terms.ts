import type { Marks } from "./marks";
import { type Hit, Terms } from "./terms";
import type { Token } from "./tokens";

/** Two tables of terms in one, so that one pass over a sentence finds the runs of both. */
export class JoinedTerms {
  private readonly terms: Terms;
  private readonly rows: number;

  constructor(first: readonly (readonly string[])[], second: readonly (readonly string[])[]) {
    this.terms = new Terms([...first, ...second]);
    this.rows = first.length;
  }

  /** The hits of the first table and those of the second, each with the rows of its own table. */
  find(
    tokens: readonly Token[],
    from: number,
    to: number,
    marks: Marks,
  ): { first: readonly Hit[]; second: readonly Hit[] } {
    const first: Hit[] = [];
    const second: Hit[] = [];
    for (const hit of this.terms.find(tokens, from, to, marks)) {
      if (hit.row < this.rows) first.push(hit);
      else {
        hit.row -= this.rows;
        second.push(hit);
      }
    }
    return { first, second };
  }
}
