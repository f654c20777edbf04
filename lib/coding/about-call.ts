import type { Span } from "../words/span";
import { type Token, textAt } from "../words/tokens";
import type { Attribution } from "./attribution";
import { findBothSides } from "./both-sides";
import type { CallFields } from "./call";
import { isPerson, type MarkedSentence } from "./marked";

/** The words that make a sentence one about the call itself. */
export interface AboutCall {
  rule: "call held" | "call described" | "remarks made";
  first: number;
  end: number;
}

/**
 * Finds what makes a sentence one about the call: that it took place, who asked for it, how it ended. Another call that a
 * speaker tells of ("the phone conversation between the two heads of state last month") does not.
 */
export function findAboutCall(
  marked: MarkedSentence,
  call: CallFields,
  attributions: readonly Attribution[],
): AboutCall | undefined {
  return (
    remarksMade(marked, attributions) ??
    callHeld(marked, call, attributions) ??
    callDescribed(marked, call.level, attributions)
  );
}

/** "Wang Yi on Thursday held a phone conversation with …", but not "Wang Yi said in a phone conversation with …". */
function callHeld(
  marked: MarkedSentence,
  call: CallFields,
  attributions: readonly Attribution[],
): AboutCall | undefined {
  const hit = marked.voiceWords.get("holding")?.find(
    // "agreed to hold their next call" is none yet
    ({ first, end }) => textAt(marked.tokens, end) !== "for" && textAt(marked.tokens, first - 1) !== "to",
  );
  if (!hit) return undefined;
  const said = attributions.some(
    ({ verb }) =>
      verb && verb.first < hit.first && isSaying(verb.ways) && !isSaidOfCall(marked, verb.end, hit.first),
  );
  const onTheLine =
    marked.mentions.some(
      (mention) => isPerson(mention) && (mention.participant !== undefined || mention.among),
    ) || findBothSides(marked, call) !== undefined;
  return said || !onTheLine ? undefined : { rule: "call held", first: hit.first, end: hit.end };
}

const OF_HIMSELF = new Set(["that", "he", "she", "they", "has", "have", "had", "just"]);

/** "Araghchi said | he | held a phone conversation with his counterpart": that there was a call is all that is said. */
const isSaidOfCall = ({ tokens }: MarkedSentence, from: number, to: number): boolean =>
  to > from && tokens.slice(from, to).every(({ word }) => OF_HIMSELF.has(word.text));

const isSaying = (ways: ReadonlySet<string>) =>
  ways.has("speech") || ways.has("address") || ways.has("stance");

/** "The call was made at the initiative of the Iranian side.", "The conversation took place in a trustful atmosphere." */
function callDescribed(
  marked: MarkedSentence,
  level: CallFields["level"],
  attributions: readonly Attribution[],
): AboutCall | undefined {
  const { tokens, voiceWords } = marked;
  const numbered = voiceWords.get("callNumbered")?.[0];
  if (numbered && numbered.first < 2)
    return { rule: "call described", first: numbered.first, end: numbered.end };
  const hit = voiceWords.get("callSubject")?.[0];
  if (!hit || hit.first > 1) return undefined;
  const verbs = voiceWords.get("callVerb");
  const from = behindAside(tokens, hit.end, (at) => verbs?.some(({ first }) => first === at) ?? false);
  const verb = verbs?.find(({ first }) => first >= from && first < from + 8);
  const between = tokens.slice(from, verb?.first).some(({ word }) => word.kind === "mark");
  const ofOthers =
    level !== "leaders" &&
    textAt(tokens, hit.end) === "between" &&
    /heads|leaders|presidents/.test(words(marked, hit.end, hit.end + 6));
  // "The call also addressed Gaza, where the minister reiterated …"
  const told = attributions.some(
    ({ subject, verb: said }) =>
      said !== null &&
      isPerson(subject) &&
      WHERE.has(textAt(tokens, subject.first - 1)) &&
      said.first > hit.end,
  );
  return verb && !between && !ofOthers && !told
    ? { rule: "call described", first: hit.first, end: verb.end }
    : undefined;
}

/** How long what stands between commas behind the call may be, in tokens. */
const ASIDE = 24;

/** "The call, made by the Iranian side, | took place …", "The talk, which lasted an hour, | was held …" */
function behindAside(tokens: readonly Token[], from: number, isVerb: (at: number) => boolean): number {
  if (textAt(tokens, from) !== ",") return from;
  for (let at = from + 1; at < from + ASIDE && at < tokens.length; at++)
    if (textAt(tokens, at) === "," && isVerb(at + 1)) return at + 1;
  return from;
}

const WHERE = new Set(["where", "which", "when"]);

const words = ({ tokens }: MarkedSentence, from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word.text)
    .join(" ");

/** "Wang made the remarks in a phone conversation with …" */
function remarksMade(marked: MarkedSentence, attributions: readonly Attribution[]): AboutCall | undefined {
  const hit = attributions.length === 0 ? marked.voiceWords.get("remarks")?.[0] : undefined;
  return hit && { rule: "remarks made", first: hit.first, end: hit.end };
}

/** The source words of a run of tokens. */
export function wordsOf(marked: MarkedSentence, run: { first: number; end: number }): Span {
  const start = marked.tokens[run.first]?.start ?? marked.sentence.start;
  const end = marked.tokens[run.end - 1]?.end ?? marked.sentence.end;
  return { start, end };
}
