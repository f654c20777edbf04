import { BOTH } from "../corpus/both";
import { listWords, spell } from "../view/counting";
import type { RaisedCell, Raiser } from "./raised";
import { choosesTopics, type Story } from "./story";

/** Most of those who spoke that one sentence names. */
const MOST_NAMED = 4;

/**
 * Who spoke of the leading topic, and who first in the readout; where only one side speaks in the view, who of it, or
 * what else is spoken of.
 */
export function tellRaisers(story: Story): string | null {
  const { raised } = story;
  const topic = raised.topics[0];
  if (!topic) return null;
  if (choosesTopics(story) && raised.topics.length > 1) return tellSeveral(story);
  if (raised.sides.length > 1) return tellCells(topic.label, raised.sides, topic.bySide);
  if (raised.speakers.length > 1 && raised.speakers.length <= MOST_NAMED)
    return tellCells(topic.label, raised.speakers, topic.bySpeaker);
  return choosesTopics(story) ? null : tellNext(story);
}

/** "Afghanistan: six statements by China, four by Iran; first in the readout: China once." */
function tellCells(label: string, raisers: readonly Raiser[], cells: readonly RaisedCell[]): string | null {
  const spoke = raisers
    .map((raiser, i) => ({ raiser, ...(cells[i] as RaisedCell) }))
    .filter(({ statements }) => statements > 0);
  if (spoke.length > MOST_NAMED) return tellMost(label, spoke);
  const amounts = spoke.map(
    ({ raiser, statements }, i) =>
      `${i === 0 ? amountOf(statements) : spell(statements)} by ${nameOf(raiser)}`,
  );
  const firsts = spoke
    .filter(({ firsts }) => firsts > 0)
    .map(({ raiser, firsts }) => `${nameOf(raiser)} ${timesOf(firsts)}`);
  const first = firsts.length === 0 ? "" : `; first in the readout: ${listWords(firsts)}`;
  return `${label}: ${listWords(amounts)}${first}.`;
}

/** Of many: "Strategic partnership: 20 statements by China, 10 by Iran and fewer by six others." */
function tellMost(label: string, spoke: { raiser: Raiser; statements: number }[]): string | null {
  const sorted = spoke.toSorted((a, b) => b.statements - a.statements);
  const isAhead = (named: number) => (sorted[named - 1]?.statements ?? 0) > (sorted[named]?.statements ?? 0);
  const named = [3, 2, 1].find(isAhead);
  if (named === undefined) return null;
  const amounts = sorted
    .slice(0, named)
    .map(
      ({ raiser, statements }, i) =>
        `${i === 0 ? amountOf(statements) : spell(statements)} by ${nameOf(raiser)}`,
    );
  return `${label}: ${amounts.join(", ")} and fewer by ${spell(spoke.length - named)} others.`;
}

const nameOf = ({ id, name }: Raiser) => (id === BOTH ? "both together" : name);
const amountOf = (amount: number) => `${spell(amount)} ${amount === 1 ? "statement" : "statements"}`;
const timesOf = (times: number) => (times === 1 ? "once" : times === 2 ? "twice" : `${spell(times)} times`);

/** "Afghanistan in 11 statements, The United States in four and Terrorism in one." */
function tellSeveral({ raised }: Story): string {
  const named = raised.topics
    .slice(0, MOST_NAMED)
    .map(
      ({ label, total }, i) =>
        `${label} in ${i === 0 ? amountOf(total.statements) : spell(total.statements)}`,
    );
  return `${listWords(named)}.`;
}

/** "Then comes Afghanistan (6)": the topics with the next lower count, if they are few. */
function tellNext({ raised }: Story): string | null {
  const most = raised.topics[0]?.total.statements ?? 0;
  const behind = raised.topics.filter(({ total }) => total.statements < most);
  const next = behind.filter(({ total }) => total.statements === behind[0]?.total.statements);
  if (next.length === 0 || next.length > MOST_NAMED) return null;
  const named = next.map(({ label, total }) => `${label} (${total.statements})`);
  return `Then ${next.length === 1 ? "comes" : "come"} ${listWords(named)}.`;
}
