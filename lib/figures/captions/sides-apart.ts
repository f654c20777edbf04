import { count, listWords, spellCount } from "../../view/counting";
import type { ApartTopic, SidesApart, Wing } from "../sides-apart";
import { bareIn, type Caption, captionOf, NOTES, partIn, type Shown, tellRows } from "./caption";
import { topicWords } from "./topic-words";

/** A side is said to speak more of a topic from so many statements on. */
const FEWEST = 2;

/** Two sides apart, in words: a topic that one speaks of more, and one that the other does. */
export function apartCaption(apart: SidesApart, shown: Shown): Caption {
  const { left, right, joint } = apart;
  const measures =
    left && right
      ? `Statements on each topic by ${left.name} to the left and ${right.name} to the right, joint ones in the middle. Base: ${left.name} ${left.statements}, ${right.name} ${right.statements}, joint ${joint.statements}.`
      : "Statements on each topic by two sides.";
  const note = [tellLeftOut(apart), NOTES.several, NOTES.order, NOTES.telling].filter((part) => part !== "");
  return captionOf(shown, tellApart(apart, shown), measures, note.join(" "));
}

function tellApart({ left, right, joint, topics }: SidesApart, shown: Shown): string | null {
  if (shown.match.rows.length === 0) return null;
  if (!left || !right) return "there are no two sides to set apart";
  if (left.statements === 0 || right.statements === 0) return tellAlone(left, right, joint);
  const toLeft = furthest(topics, (topic) => topic.lean ?? 0, "left");
  const toRight = furthest(topics, (topic) => -(topic.lean ?? 0), "right");
  if (!toLeft && !toRight) return tellNeither([left, right], topics);
  const ofLeft = toLeft && tellMore(toLeft, toLeft.left.statements, left, toLeft.right.statements, right);
  const ofRight =
    toRight && tellMore(toRight, toRight.right.statements, right, toRight.left.statements, left);
  return `${tellRows(shown, { sides: [] })}${[ofLeft, ofRight].filter((told) => told !== undefined).join("; ")}`;
}

function tellAlone(left: Wing, right: Wing, joint: Wing): string {
  const spoke = [left, right].find(({ statements }) => statements > 0);
  if (spoke)
    return `of the two only ${spoke.name} speaks in this view: ${spellCount(spoke.statements, "statement")}`;
  return `neither ${left.name} nor ${right.name} speaks alone in this view: ${spellCount(joint.statements, "joint sentence")}`;
}

function tellNeither([left, right]: [Wing, Wing], topics: readonly ApartTopic[]): string {
  if (topics.length === 0) return `${left.name} and ${right.name} speak of no topic of the codebook`;
  if (topics.every(({ lean }) => lean === 0))
    return `${left.name} and ${right.name} give each topic the same share of their statements`;
  const [one, other] = [left, right].map(
    ({ name, statements }) => `${name} (${spellCount(statements, "statement")})`,
  );
  return `no topic spoken of twice or more sets ${one} and ${other} apart`;
}

/** "China spoke more of Afghanistan than Iran: 6 of 39 statements to 4 of 30". */
function tellMore(topic: ApartTopic, own: number, side: Wing, others: number, other: Wing): string {
  const amounts = `${partIn(own, side.statements)} to ${bareIn(others, other.statements)}`;
  return `${side.name} spoke more of ${topicWords(topic)} than ${other.name}: ${amounts}`;
}

/** The topic that leans most, the one with more statements where two do; none that leans the other way or is spoken of once. */
function furthest(
  topics: readonly ApartTopic[],
  leanOf: (topic: ApartTopic) => number,
  side: "left" | "right",
): ApartTopic | undefined {
  return topics
    .filter((topic) => leanOf(topic) > 0 && topic[side].statements >= FEWEST)
    .sort((a, b) => leanOf(b) - leanOf(a) || b.total.statements - a.total.statements)[0];
}

/** "Not shown: 1 statement by Russia and 1 joint sentence of other calls." */
function tellLeftOut({ leftOut }: SidesApart): string {
  if (leftOut.statements === 0) return "";
  const alone = leftOut.sides.reduce((sum, { statements }) => sum + statements, 0);
  const joint = leftOut.statements - alone;
  const told = [
    ...(alone > 0
      ? [`${count(alone, "statement")} by ${listWords(leftOut.sides.map(({ name }) => name))}`]
      : []),
    ...(joint > 0 ? [`${count(joint, "joint sentence")} of other calls`] : []),
  ];
  return `Not shown: ${listWords(told)}.`;
}
