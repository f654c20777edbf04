import { DOER_WORDS, ROLE, rolesAt } from "../codebook/doers";
import { textAt, tokenAt } from "../words/tokens";
import type { Clauses } from "./cues";
import { isSubordinate } from "./subordinate";

/** Who a cue says does something: the speaker's side, both, somebody else, a thing; "same" as in the clause before. */
export type Who = "own" | "both" | "other" | "thing" | "same";

/** The subject of a cue, and what stands before it. */
export interface Doer {
  who: Who;
  /** First token of the subject; the cue's own where it has none. */
  first: number;
  /** A comma, "and" or the like, "that", the cue before, or nothing. */
  before: "start" | "break" | "that" | "cue";
  /** A conjunction and a comma before it. */
  joined: boolean;
  /** "If", "which": the clause is not the main one. */
  subordinate: boolean;
  /** The subject names a country on the line. */
  ofSides: boolean;
}

/** Where a subject is looked for: in the thought that begins at `start`, behind the last cue, which ends at `read`. */
export interface Scene {
  clauses: Clauses;
  start: number;
  read: number;
}

/** Finds the subject of the verb at token `at`. */
export function findDoer(scene: Scene, at: number): Doer {
  const { first, end } = subjectBefore(scene, at);
  const before = rolesAt(scene.clauses.tokens, first - 1);
  const breaks = (before & (ROLE.mark | ROLE.break)) !== 0;
  const { who, ofSides } = first === end && end < at ? NOBODY : whoIs(scene, first, end);
  return {
    who,
    ofSides,
    first,
    before:
      first <= scene.start
        ? "start"
        : before & ROLE.that
          ? "that"
          : first <= scene.read && !breaks
            ? "cue"
            : "break",
    joined: (before & ROLE.break) !== 0 && (rolesAt(scene.clauses.tokens, first - 2) & ROLE.mark) !== 0,
    subordinate: isSubordinate(scene, first, end),
  };
}

/** "Those who play with fire, he warned, will …": what stands before the bracket belongs to the cue before. */
const NOBODY = { who: "thing", ofSides: false } as const;

/** The words before a verb; where it stands behind a bracket in commas, those before it: "A settlement, in Ankara's eyes, will …". */
function subjectBefore(scene: Scene, at: number): { first: number; end: number } {
  const first = walkBack(scene, at);
  if (textAt(scene.clauses.tokens, first - 1) !== ",") return { first, end: at };
  let verb = at;
  while (verb > first && rolesAt(scene.clauses.tokens, verb - 1) & ROLE.adverb) verb--;
  if (verb > first) return { first, end: at };
  for (let comma = first - 3; comma > first - 16 && comma > scene.read; comma--) {
    if (textAt(scene.clauses.tokens, comma) !== ",") continue;
    const before = walkBack(scene, comma);
    // "supports China on Taiwan, Xinjiang and Hong Kong, opposes …": what the verb before is about is no subject
    if (before <= scene.read && scene.read > scene.start) break;
    return { first: before, end: comma };
  }
  return { first, end: at };
}

/** Back to the comma, conjunction or "that" before the subject; "China and Iran", "the government and people" are one subject. */
function walkBack(scene: Scene, at: number): number {
  let first = at;
  while (first > scene.read && at - first < 16) {
    const roles = rolesAt(scene.clauses.tokens, first - 1);
    if (roles & (ROLE.mark | ROLE.that) && !pointsAt(scene, first - 1)) break;
    if (roles & ROLE.break && !joinsNames(scene, first)) break;
    first--;
  }
  return first;
}

/** "The sovereignty of that country": this "that" opens no clause. */
const pointsAt = (scene: Scene, at: number): boolean =>
  textAt(scene.clauses.tokens, at) === "that" &&
  (rolesAt(scene.clauses.tokens, at - 1) & ROLE.preposition) !== 0;

function joinsNames(scene: Scene, at: number): boolean {
  const { tokens, marks } = scene.clauses;
  if (textAt(scene.clauses.tokens, at - 1) !== "and") return false;
  if (rolesAt(scene.clauses.tokens, at - 2) & rolesAt(scene.clauses.tokens, at) & ROLE.agent) return true;
  // "he and his deputy", "the United Nations and its Secretary-General"
  const isName = tokenAt(tokens, at - 2)?.word.capital === true;
  if (
    (isName || rolesAt(scene.clauses.tokens, at - 2) & ROLE.pronoun) &&
    DOER_WORDS.possessives.has(textAt(scene.clauses.tokens, at))
  )
    return true;
  if (!isName) return false;
  const next = tokens[at]?.word;
  return next !== undefined && (next.capital || (next.text === "the" && marks[at + 1] !== undefined));
}

function whoIs(scene: Scene, first: number, verb: number): { who: Who; ofSides: boolean } {
  let end = verb;
  while (end > first && rolesAt(scene.clauses.tokens, end - 1) & ROLE.adverb) end--;
  if (end <= first || (end === first + 1 && DOER_WORDS.linking.has(textAt(scene.clauses.tokens, first))))
    return { who: "same", ofSides: false };
  if (isAside(scene, first, end)) return { who: "same", ofSides: false };
  const heart = heartEnd(scene, first, end);
  const named = namedIn(scene, first, end, heart);
  // "Washington's push to keep the embargo on Iran": whose deed it is stands in the heart
  const ofSides = (named.own || named.other) && !named.thirds && !isDeed(scene, first, heart);
  if (endsWith(scene, first, heart, DOER_WORDS.both))
    return { who: named.third ? "other" : "both", ofSides: true };
  if (!named.last && endsWith(scene, first, heart, DOER_WORDS.others)) {
    const ours = named.own && !named.third && endsWith(scene, first, heart, DOER_WORDS.forces);
    return { who: ours ? "own" : "other", ofSides };
  }
  const head = textAt(scene.clauses.tokens, heart - 1);
  if (head === "it" || head === "they") return { who: "same", ofSides };
  const roles = rolesAt(scene.clauses.tokens, heart - 1);
  const shared = textAt(scene.clauses.tokens, first + 1) === "and" ? rolesAt(scene.clauses.tokens, first) : 0;
  if ((roles | shared) & ROLE.pronoun) return { who: "own", ofSides };
  if (!named.last && !(roles & ROLE.agent)) {
    if (named.third || !isTitledName(scene, first, heart)) return { who: "thing", ofSides };
  }
  if (named.own && named.other) return { who: "both", ofSides };
  if (named.other || named.third) return { who: "other", ofSides };
  return { who: "own", ofSides };
}

/** "And on this basis supports": nobody stands before the verb. */
function isAside({ clauses: { tokens } }: Scene, first: number, end: number): boolean {
  if (end !== first + 3 || !(rolesAt(tokens, first) & ROLE.preposition)) return false;
  const word = textAt(tokens, first + 1);
  return word === "this" || word === "that";
}

/** "The government | of Iran": what a noun phrase is about stands before its first preposition. */
function heartEnd(scene: Scene, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    if (rolesAt(scene.clauses.tokens, at) & (ROLE.preposition | ROLE.subordinator))
      return textAt(scene.clauses.tokens, at - 1) === "such" ? at - 1 : at;
  }
  return end;
}

/** "The attack on Chinese teachers": done to a side, not by it. */
function isDeed(scene: Scene, first: number, heart: number): boolean {
  for (let at = first; at < heart; at++)
    if (DOER_WORDS.deeds.has(textAt(scene.clauses.tokens, at))) return true;
  return false;
}

/** "President Pezeshkian": somebody's name behind an office, and so one of the speaker's own side where no country is named. */
function isTitledName(scene: Scene, first: number, end: number): boolean {
  if (scene.clauses.tokens[end - 1]?.word.capital !== true) return false;
  for (let at = first; at < end - 1; at++) if (rolesAt(scene.clauses.tokens, at) & ROLE.agent) return true;
  return false;
}

function namedIn({ clauses: { tokens, marks, names } }: Scene, first: number, end: number, heart: number) {
  const named = { own: false, other: false, third: false, thirds: false, last: false };
  for (let at = first; at < end; at++) {
    const marked = marks[at];
    if (marked) {
      for (const name of marked.kind.names)
        if (name === "own" || name === "other" || name === "third") named[name] = true;
      if (marked.end === heart) named.last = true;
      if (at < heart && marked.kind.names.includes("third")) named.thirds = true;
    }
    const word = tokens[at]?.word;
    const person = at < heart && word?.capital ? names.get(word.text) : undefined;
    if (person) {
      named[person] = true;
      if (at === heart - 1) named.last = true;
    }
  }
  return named;
}

/** Whether a run of tokens ends with one of the phrases. */
function endsWith(
  scene: Scene,
  first: number,
  end: number,
  phrases: ReadonlyMap<string, readonly string[][]>,
): boolean {
  const candidates = phrases.get(textAt(scene.clauses.tokens, end - 1));
  if (!candidates) return false;
  return candidates.some(
    (words) =>
      end - words.length >= first &&
      words.every((word, i) => textAt(scene.clauses.tokens, end - 1 - i) === word),
  );
}
