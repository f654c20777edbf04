import { BOTH } from "../../corpus/both";
import { count, listWords, spellCount } from "../../view/counting";
import type { Raised, RaisedTopic, Raiser } from "../raised";
import {
  bareIn,
  type Caption,
  captionOf,
  NOTES,
  partIn,
  type Shown,
  tellBase,
  tellRows,
  tellTopics,
} from "./caption";
import { tiedWords, topicWords } from "./topic-words";

/** Most sides whose base is told one by one. */
const MOST_SIDES = 4;

/** Who raised what, in words: what the two sides with most statements spoke of most. */
export function raisedCaption(raised: Raised, shown: Shown): Caption {
  return captionOf(
    shown,
    tellRaised(raised, shown),
    `Statements of each speaker that speak of each topic. Base: ${tellBase(raised.base, shown)}${tellSides(raised)}.`,
    `${NOTES.order} ${NOTES.several} ${NOTES.telling}`,
  );
}

/** What one side spoke of most. */
interface Leading {
  name: string;
  topics: RaisedTopic[];
  statements: number;
  base: number;
}

function tellRaised(raised: Raised, shown: Shown): string | null {
  const rows = shown.match.rows.length;
  const [topic] = raised.topics;
  if (rows === 0) return null;
  if (!topic) return `${spellCount(rows, "statement")}, none on a topic of the codebook`;
  const rowsOf = tellRows(shown, { sides: [] });
  if (raised.topics.length === 1) return `${rowsOf}${tellTopic(topic, raised)}`;
  return `${rowsOf}${tellTopics(shown)}${tellLeading(leadingOf(raised))}`;
}

function tellLeading(sides: readonly Leading[]): string {
  const [first, second] = sides;
  if (first && second && isSame(first, second)) {
    const [one, other] = [bareIn(first.statements, first.base), partIn(second.statements, second.base)];
    return `${first.name} and ${second.name} both spoke most of ${tiedWords(first.topics)}: ${one} and ${other}`;
  }
  return sides.map(tellSide).join("; ");
}

/** "China spoke most of strategic partnership (12 of 38 statements)". */
function tellSide({ name, topics, statements, base }: Leading): string {
  if (topics.length === 0) return `${name} spoke of no topic in ${spellCount(base, "statement")}`;
  const each = topics.length > 1 ? " each" : "";
  return `${name} spoke ${topics.length > 2 ? "" : "most "}of ${tiedWords(topics)} (${partIn(statements, base)}${each})`;
}

function isSame(one: Leading, other: Leading): boolean {
  const [topic] = one.topics;
  return one.topics.length === 1 && other.topics.length === 1 && topic === other.topics[0];
}

/** "China spoke of Afghanistan in 6 of 39 statements, Iran in 4 of 30 and both together in one of three". */
function tellTopic(topic: RaisedTopic, { sides }: Raised): string {
  const spoke = sides
    .map((side, i) => ({
      name: nameOf(side),
      part: topic.bySide[i]?.statements ?? 0,
      whole: side.statements,
    }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part);
  const told = spoke
    .slice(0, MOST_SIDES)
    .map(({ name, part, whole }, i) =>
      i === 0
        ? `${name} spoke of ${topicWords(topic)} in ${partIn(part, whole)}`
        : `${name} in ${bareIn(part, whole)}`,
    );
  const others = spoke.length - told.length;
  const more = others > 0 ? [`${spellCount(others, "other side")} in fewer or as many`] : [];
  return listWords([...told, ...more]);
}

const nameOf = ({ id, name }: Raiser) => (id === BOTH ? "both together" : name);

/**
 * The two countries with most statements, the larger first, each with what it spoke of most; both together where there
 * are only joint sentences.
 */
function leadingOf({ sides, topics }: Raised): Leading[] {
  return [...sides.entries()]
    .filter(([, { id }]) => id !== BOTH || sides.length === 1)
    .sort(([, a], [, b]) => b.statements - a.statements)
    .slice(0, 2)
    .map(([i, side]) => {
      const most = Math.max(0, ...topics.map(({ bySide }) => bySide[i]?.statements ?? 0));
      const leading = topics.filter(({ bySide }) => most > 0 && bySide[i]?.statements === most);
      return { name: nameOf(side), topics: leading, statements: most, base: side.statements };
    });
}

/** ": China 39, Iran 30, both together 3", where there is more than one side and not too many. */
function tellSides({ sides }: Raised): string {
  if (sides.length < 2) return "";
  if (sides.length > MOST_SIDES) return `, by ${count(sides.length, "side")}`;
  return `: ${listWords(sides.map((side) => `${nameOf(side)} ${side.statements}`))}`;
}
