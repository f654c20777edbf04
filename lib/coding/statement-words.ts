import { ACT_TERMS } from "../codebook/acts";
import { TOPIC_TERMS } from "../codebook/topics";
import { JoinedTerms } from "../words/joined-terms";
import type { Marks } from "../words/marks";
import type { Hit } from "../words/terms";
import type { CodingContext } from "./context";
import { markCountries } from "./country-marks";
import { tokensOf } from "./evidence";
import type { Statement } from "./statements";

/** What topics and acts read of a statement: its own tokens, whose its countries are, and the terms and cues in it. */
export interface StatementWords {
  from: number;
  to: number;
  marks: Marks;
  topics: readonly Hit[];
  cues: readonly Hit[];
}

const TERMS = new JoinedTerms(TOPIC_TERMS, ACT_TERMS);

/** Reads the words of each statement once, for its topics and for its acts. */
export function readStatements(statements: readonly Statement[], call: CodingContext): StatementWords[] {
  const words: StatementWords[] = [];
  for (const statement of statements) {
    const { tokens } = statement.sentence;
    const { from, to } = tokensOf(statement);
    const marks = markCountries(tokens, call, statement.side);
    const { first, second } = TERMS.find(tokens, from, to, marks);
    words.push({ from, to, marks, topics: first, cues: second });
  }
  return words;
}
