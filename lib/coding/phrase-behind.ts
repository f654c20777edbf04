import { PART } from "../codebook/word-parts";
import { isOwned, nounEnd, nounFrom } from "./noun-phrase";
import { HERE, isInside, isVerbAt, partsAt, type Stretch, textAt } from "./stretch";

/** How many links and how many items of a list a phrase may go on by. */
const LINKS = 3;
const ITEMS = 4;

/** The last noun phrase of the words before token `end` to its end; a verb or a preposition goes on to what it governs. */
export function wholeEnd(stretch: Stretch, first: number, end: number): number {
  const last = partsAt(stretch, end - 1);
  const isNoun = isInside(stretch, end - 1) && !(last & PART.determiner);
  if (isNoun || last & PART.quote) return nounEnd(stretch, end);
  const said = last & PART.auxiliary ? predicateEnd(stretch, end) : end;
  const object = said > end ? said : nounFrom(stretch, end);
  if (object > end) return object;
  if (isVerbAt(stretch, end - 1)) return behindVerb(stretch, end);
  let at = end;
  while (at > first + 1 && partsAt(stretch, at - 1) & HANGING) at--;
  return at;
}

/** "Congratulated | him on …", "walked | away from the deal". */
function behindVerb(stretch: Stretch, end: number): number {
  const next = partsAt(stretch, end);
  if (next & PART.pronoun || (next & PART.determiner && partsAt(stretch, end + 1) & PART.preposition))
    return end + 1;
  if (!(next & PART.particle)) return end;
  const object = nounFrom(stretch, end + 1);
  return object > end + 1 ? object : linkedEnd(stretch, end + 1);
}

const HANGING =
  PART.preposition | PART.determiner | PART.joining | PART.break | PART.auxiliary | PART.mark | PART.adverb;

/**
 * "Unilateralism | and bullying"; `own` where what is joined may have a determiner or an owner of its own, `pair` where
 * it has to follow ("between Iran | and Israel").
 */
export function joinedEnd(stretch: Stretch, end: number, own: boolean, pair = false): number {
  let at = end;
  for (let item = 0; item < ITEMS; item++) {
    const comma = (partsAt(stretch, at) & HERE.comma) !== 0;
    if (comma) at++;
    const isLast = (partsAt(stretch, at) & PART.joining) !== 0;
    if (isLast) at++;
    // ", and" belongs to a list of three
    if ((!comma && !isLast) || (comma && isLast && item === 0)) return end;
    const next = nounFrom(stretch, at);
    if (next === at || (!own && !(isLast && item > 0) && isOwned(stretch, at, next))) return end;
    if (isLast) return !pair && beginsClause(stretch, next) ? end : next;
    at = next;
  }
  return end;
}

/** "And Iran | will": what was joined is the subject of a verb, or the owner of something else. */
function beginsClause(stretch: Stretch, at: number): boolean {
  const parts = partsAt(stretch, at);
  if (parts & (PART.auxiliary | PART.owner | PART.determiner)) return true;
  return isVerbAt(stretch, at) && !(parts & PART.gerund);
}

/** "The framework | of the BRICS mechanism": on over what says what a noun is of, for, with. */
export function linkedEnd(stretch: Stretch, end: number, most = LINKS): number {
  let at = end;
  for (let links = 0; links < most; links++) {
    const such = isDoubleLink(stretch, at);
    if (!such && !(partsAt(stretch, at) & PART.linking)) break;
    const link = textAt(stretch, at);
    if (links > 0 && link !== "of" && link !== "between" && !such) break;
    let object = at + (such ? 2 : 1);
    if (link !== "of" && isAdjunct(stretch, object)) break;
    // "negotiations on resuming | compliance", "on taking up | his post"
    if (isVerbAt(stretch, object)) object++;
    if (partsAt(stretch, object) & PART.particle) object++;
    const noun = nounFrom(stretch, object);
    if (noun === object) break;
    at = joinedEnd(stretch, noun, link === "between", link === "between");
  }
  return at;
}

/** "Fields | such as agriculture", "issues | related to Taiwan". */
function isDoubleLink(stretch: Stretch, at: number): boolean {
  const link = partsAt(stretch, at);
  if (link & PART.related) return textAt(stretch, at + 1) === "to";
  return (link & PART.determiner) !== 0 && textAt(stretch, at) === "such" && textAt(stretch, at + 1) === "as";
}

/** "In | the century", "on | the basis of": a time or a manner, and nothing of the noun's own. */
function isAdjunct(stretch: Stretch, first: number): boolean {
  let at = first;
  while (partsAt(stretch, at) & PART.determiner) at++;
  return (partsAt(stretch, at) & PART.adjunct) !== 0;
}

/** "The consensus | reached by the two heads of state". */
export function participleEnd(stretch: Stretch, end: number): number {
  if (!(partsAt(stretch, end) & PART.past) || textAt(stretch, end + 1) !== "by") return end;
  const next = nounFrom(stretch, end + 2);
  return next > end + 2 ? linkedEnd(stretch, next) : end;
}

/** "Afghanistan | should establish a broad and inclusive government": a verb and what it governs; else `first`. */
export function predicateEnd(stretch: Stretch, first: number): number {
  let at = first;
  let verbal = 0;
  for (
    let parts = partsAt(stretch, at);
    parts & (PART.auxiliary | PART.adverb);
    parts = partsAt(stretch, ++at)
  )
    verbal |= parts;
  if (isVerbAt(stretch, at) || (verbal & PART.modal && !(verbal & PART.being) && isInside(stretch, at))) at++;
  else if (at === first) return first;
  if (partsAt(stretch, at) & PART.particle) at++;
  const object = nounFrom(stretch, at);
  if (object > at) return linkedEnd(stretch, alike(stretch, joinedEnd(stretch, object, false)));
  const isState =
    (verbal & (PART.being | PART.modal)) === PART.being && partsAt(stretch, at - 1) & PART.being;
  const said = isState ? complementEnd(stretch, at) : at;
  if (said > at) return said;
  const linked = linkedEnd(stretch, at);
  return linked > at || (partsAt(stretch, at) & (PART.mark | PART.joining) && isVerbAt(stretch, at - 1))
    ? linked
    : first;
}

/** "Are | strategic and all-dimensional", "are | at their best in history": what is said with a form of "to be". */
function complementEnd(stretch: Stretch, first: number): number {
  if (textAt(stretch, first) === "at") {
    const noun = nounFrom(stretch, first + 1);
    return noun > first + 1 ? linkedEnd(stretch, noun, 1) : first;
  }
  let at = first;
  while (isQuality(stretch, at)) at++;
  if (at > first && partsAt(stretch, at) & PART.joining && isQuality(stretch, at + 1)) {
    at++;
    while (isQuality(stretch, at)) at++;
  }
  return at > first && partsAt(stretch, at) & (PART.mark | PART.joining | PART.break) ? at : first;
}

/** "Strategic", "all-dimensional". */
function isQuality(stretch: Stretch, at: number): boolean {
  if (partsAt(stretch, at) & PART.adjective) return true;
  return at < stretch.to && (stretch.tokens[at]?.joined === true || stretch.tokens[at + 1]?.joined === true);
}

/** "Will be open | and inclusive". */
function alike(stretch: Stretch, at: number): number {
  const isPair = partsAt(stretch, at) & PART.joining && partsAt(stretch, at + 1) & PART.adjective;
  return isPair && partsAt(stretch, at + 2) & (PART.mark | PART.joining) ? at + 2 : at;
}
