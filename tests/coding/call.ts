import type { CodingContext } from "../../lib/coding/context";
import type { Statement } from "../../lib/coding/statements";
import { tokenize } from "../../lib/words/tokens";

/** A call of ministers (or of leaders) between two countries, for tests of single sentences. */
export function callOf(sides: readonly string[], level: CodingContext["level"] = "ministers"): CodingContext {
  const office = level === "leaders" ? "President" : "Foreign Minister";
  return {
    level,
    participants: sides.map((country) => ({ name: `Minister of ${country}`, country, office })),
  };
}

/** Sentences of one paragraph, all said by one side or by "both". */
export function statementsOf(texts: readonly string[], side: string, paragraph = 1): Statement[] {
  return texts.map((text, n) => ({
    sentence: { n: n + 1, paragraph, start: 0, end: text.length, text, tokens: tokenize(text) },
    part: { start: 0, end: text.length },
    kind: side === "both" ? "joint" : "statement",
    speaker: side === "both" ? null : `Minister of ${side}`,
    side,
    reason: { rule: "", cue: "" },
  }));
}
