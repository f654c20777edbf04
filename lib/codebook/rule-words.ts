import table from "./rule-words.json";

/** What a rule decides: who is talking, a topic, or an act. */
export type RuleKind = "who" | "topics" | "acts";

const WORDS: Record<RuleKind, Readonly<Record<string, string>>> = table;

/** A rule of the coder in a plain sentence; undefined for a rule that the table lacks. */
export function explainRule(kind: RuleKind, rule: string): string | undefined {
  return WORDS[kind][rule];
}
