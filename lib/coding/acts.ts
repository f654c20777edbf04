import type { ActId } from "../codebook/acts";
import { DOER_WORDS } from "../codebook/doers";
import { tokenize } from "../words/tokens";
import { bySide } from "./by-side";
import type { CodingContext } from "./context";
import { evidenceOf, tokensOf } from "./evidence";
import { readActs } from "./read-cues";
import type { Reason } from "./reason";
import { readStatements, type StatementWords } from "./statement-words";
import type { Statement } from "./statements";
import type { FoundAct } from "./thought";

/** Something that a statement does, with the words that say so. */
export interface CodedAct {
  id: ActId;
  reason: Reason;
}

/**
 * The acts of each statement of a readout, in the order of their words; narration has none.
 *
 *     statement ─► cues ─► who does it ─► acts ─► none: it assesses
 *                                                 a torn-off fragment: those of what it was torn from
 */
export function codeActs(
  statements: readonly Statement[],
  call: CodingContext,
  words = readStatements(statements, call),
): CodedAct[][] {
  const coded: CodedAct[][] = [];
  let before: Statement | undefined;
  let found: readonly FoundAct[] = [];
  statements.forEach((statement, at) => {
    if (statement.kind === "narration") coded.push([]);
    else {
      const own = findActs(statement, words[at] as StatementWords, call);
      const torn = found.length > 0 && !own.some(doesSomething) && isFragment(statement, before);
      if (!torn) found = own;
      coded.push(torn ? tornActs(statement, found) : codedActs(statement, found));
    }
    before = statement;
  });
  return coded;
}

function findActs(statement: Statement, words: StatementWords, call: CodingContext): FoundAct[] {
  const { from, to, marks, cues } = words;
  const { tokens } = statement.sentence;
  const names = namesOf(call, statement.side);
  return readActs({ tokens, from, to, marks, cues, names, kind: statement.kind });
}

function codedActs(statement: Statement, found: readonly FoundAct[]): CodedAct[] {
  const acts: CodedAct[] = [];
  for (const { act, rule, first, end } of found) {
    if (acts.some(({ id }) => id === act)) continue;
    acts.push({ id: act, reason: { rule, cue: evidenceOf(statement, first, end).evidence } });
  }
  if (acts.length === 0) acts.push({ id: "assess", reason: { rule: "nothing else", cue: "" } });
  return acts;
}

/** "The Chinese side urges …", short as it is, does something of its own. */
const doesSomething = ({ act, rule }: FoundAct) => act !== "assess" && rule !== "blames";

/** The acts of the last clause of the sentence before. */
function tornActs({ sentence }: Statement, found: readonly FoundAct[]): CodedAct[] {
  const clause = found.slice(
    Math.max(
      0,
      found.findLastIndex(({ leads }) => leads),
    ),
  );
  const acts: CodedAct[] = [];
  for (const id of new Set(clause.map(({ act }) => act)))
    acts.push({ id, reason: { rule: "torn from the sentence before", cue: sentence.text } });
  return acts;
}

/** "Ism, hegemonism and external interference.": no verb, and the same speaker in the same paragraph before it. */
function isFragment(statement: Statement, before: Statement | undefined): boolean {
  if (before?.speaker !== statement.speaker || before.sentence.paragraph !== statement.sentence.paragraph)
    return false;
  const { from, to } = tokensOf(statement);
  if (to - from > 15) return false;
  return statement.sentence.tokens
    .slice(from, to)
    .every(
      ({ word: { text } }) =>
        !DOER_WORDS.verbs.has(text) &&
        (!/[^e]ed$/.test(text) || text === "called") &&
        !DOER_WORDS.clausal.has(text),
    );
}

/** Which words of a sentence are names of the speaker's side, and which of the other. */
const namesOf = bySide(({ participants }, side): ReadonlyMap<string, "own" | "other"> => {
  const names = new Map<string, "own" | "other">();
  for (const { name, country } of participants)
    for (const { word } of tokenize(name))
      if (word.text.length > 1) names.set(word.text, country === side ? "own" : "other");
  return names;
});
