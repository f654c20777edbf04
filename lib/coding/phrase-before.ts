import { PART, PART_WORDS } from "../codebook/word-parts";
import { isOwned, nounStart } from "./noun-phrase";
import { HERE, isInside, isVerbAt, partsAt, type Stretch, textAt } from "./stretch";

/** How many nouns and adjectives a phrase may have to be looked at as part of another: "the chaos in | Afghanistan". */
const SHORT = 3;

/** "Our eternal neighbor and | all-weather friend": a noun phrase whose determiner stands before this one too. */
export function joinedBefore(stretch: Stretch, first: number): number {
  if (!(partsAt(stretch, first - 1) & PART.joining) || isOwned(stretch, first, first + 1)) return first;
  if (!isInside(stretch, first - 2)) return first;
  const other = nounStart(stretch, first - 2);
  return partsAt(stretch, other) & PART.determiner ? other : first;
}

/** Where the phrase begins whose noun the short one from `first` to `end` belongs to: "the claim of | the United States". */
export function headBefore(stretch: Stretch, first: number, end: number): number {
  const link = partsAt(stretch, first - 1);
  let head = first - 2;
  // "issues related to | Taiwan"
  if (!(link & PART.linking)) return first;
  if (partsAt(stretch, head) & PART.related && textAt(stretch, first - 1) === "to") head--;
  if (sizeOf(stretch, first, end) > SHORT || !isHead(stretch, head)) return first;
  let start = nounStart(stretch, head);
  if (stretch.tokens[head]?.word.capital && head > stretch.from && textAt(stretch, first - 1) !== "of") {
    // "cooperation with Iran in | regional affairs", but not "work with" or "support Iran in"
    const outer = textAt(stretch, start - 1);
    if ((outer !== "with" && outer !== "between") || !isHead(stretch, start - 2)) return first;
    start = nounStart(stretch, start - 2);
  }
  // "a smooth transition and peaceful reconstruction of"
  const isSecond = partsAt(stretch, start - 1) & PART.joining && !(partsAt(stretch, start) & PART.determiner);
  return isSecond && isInside(stretch, start - 2) ? nounStart(stretch, start - 2) : start;
}

const isHead = (stretch: Stretch, at: number): boolean =>
  (partsAt(stretch, at) & (HERE.inside | PART.frame)) === HERE.inside;

/** How many nouns and adjectives stand in a run. */
export function sizeOf(stretch: Stretch, first: number, end: number): number {
  let size = 0;
  for (let at = first; at < end; at++)
    if (isInside(stretch, at) && !(partsAt(stretch, at) & (PART.determiner | PART.owner))) size++;
  return size;
}

export const isShort = (stretch: Stretch, first: number, end: number): boolean =>
  sizeOf(stretch, first, end) <= SHORT;

/** The verb that governs the phrase, where it has no tense, with its adverbs: "jointly oppose | unilateralism". */
export function verbBefore(stretch: Stretch, first: number): number {
  let at = first - 1;
  if (hasParticle(stretch, at)) at--;
  const verb = partsAt(stretch, at);
  if (!(verb & HERE.verb) || verb & PART.weak || !(verb & (PART.gerund | PART.base))) return first;
  // "deepen and substantiate"
  if (partsAt(stretch, at - 1) & PART.joining && isVerbAt(stretch, at - 2)) at -= 2;
  return adverbsBefore(stretch, at);
}

/** "Step | up", "infringe | on": a small word that belongs to the verb before it. */
function hasParticle(stretch: Stretch, at: number): boolean {
  const verb = partsAt(stretch, at - 1);
  if (!(verb & HERE.verb)) return false;
  if (partsAt(stretch, at) & PART.particle) return true;
  return (
    (verb & PART.governs) !== 0 && PART_WORDS.governs.has(`${textAt(stretch, at - 1)} ${textAt(stretch, at)}`)
  );
}

/** The adverbs that stand before a verb: "steadily | advance", but not "especially | supporting". */
export function adverbsBefore(stretch: Stretch, verb: number): number {
  let at = verb;
  while ((partsAt(stretch, at - 1) & (PART.adverb | PART.focusing)) === PART.adverb) at--;
  return at;
}
