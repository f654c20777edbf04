import { TOPICS } from "../codebook/labels";
import type { TopicId } from "../codebook/topics";
import type { Columns } from "../corpus/columns";
import type { Call } from "../corpus/corpus";
import { type Match, matchView } from "../view/match";
import type { View } from "../view/view";
import { type Base, countBase } from "./base";

export interface CallFigure {
  call: Call;
  /** The call's statements in the view, and with the choice of topics lifted. */
  statements: number;
  base: Base;
  /** Topics of those statements with their counts, most frequent first, ties in codebook order. */
  topics: { topic: TopicId; label: string; statements: number }[];
  /** The most frequent topic; several where they tie, none where no statement has a topic. */
  dominating: TopicId[];
}

export interface Calls {
  /** The calls of the view, by date. */
  calls: CallFigure[];
  base: Base;
}

/** The calls of the view with what was talked about most in each. */
export function callFigures(columns: Columns, view: View, match: Match = matchView(columns, view)): Calls {
  const { calls, call, speaker } = columns;
  const statements = new Uint32Array(calls.length);
  const counts = new Uint32Array(calls.length * 32);
  for (const at of match.rows) {
    const inCall = call[at] as number;
    (statements[inCall] as number)++;
    for (let rest = (columns.topics[at] as number) & match.topics; rest !== 0; rest &= rest - 1) {
      (counts[inCall * 32 + 31 - Math.clz32(rest & -rest)] as number)++;
    }
  }
  const bases: Base[] = calls.map(() => ({ statements: 0, joint: 0, calls: 1 }));
  for (const at of match.base) {
    const base = bases[call[at] as number] as Base;
    base.statements++;
    if (speaker[at] === -1) base.joint++;
  }
  const inView = [...calls.keys()].filter((at) => match.calls[at] === 1);
  return {
    calls: inView.map((at) => {
      const topics = topicsOf(counts.subarray(at * 32, at * 32 + 32));
      return {
        call: calls[at] as Call,
        statements: statements[at] as number,
        base: bases[at] as Base,
        topics,
        dominating: topics
          .filter((topic) => topic.statements === topics[0]?.statements)
          .map(({ topic }) => topic),
      };
    }),
    base: countBase(columns, match.base, match.baseCalls),
  };
}

function topicsOf(counts: Uint32Array): CallFigure["topics"] {
  return TOPICS.map(({ id, label }, bit) => ({ topic: id, label, statements: counts[bit] as number }))
    .filter((topic) => topic.statements > 0)
    .sort((a, b) => b.statements - a.statements);
}
