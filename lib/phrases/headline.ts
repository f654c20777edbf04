import { spell, spellCount } from "../view/counting";
import type { PhraseFigure } from "./figures";

/** The phrase that most calls have, as a headline: "“comprehensive strategic partnership” is in all five calls". */
export function phraseHeadline(figures: readonly PhraseFigure[], calls: number): string {
  const [first] = [...figures].sort((a, b) => b.calls - a.calls || b.score - a.score);
  if (!first) return "No set phrase in these statements";
  const amount =
    first.calls === calls
      ? `all ${spell(calls)} calls`
      : `${spell(first.calls)} of ${spellCount(calls, "call")}`;
  return `“${capital(first.phrase.label)}” is in ${calls === 1 ? "the one call" : amount}`;
}

const capital = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);
