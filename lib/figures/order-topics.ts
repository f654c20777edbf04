import { FAMILIES } from "../codebook/labels";
import { BOTH } from "../corpus/both";
import type { Raised, RaisedTopic } from "./raised";
import { shareOf } from "./share";

/** How a list of topics is ordered: by statements, from one side's subjects to the other's, or by family. */
export type TopicOrder = "total" | "lopsided" | "family";

/** What a topic has to have to be put in order. */
interface Ordered {
  family: string;
  total: { statements: number };
}

/** The matrix's topics in an order; "lopsided" is between the two sides with the most statements in the view. */
export function orderTopics({ topics, sides }: Raised, by: TopicOrder): RaisedTopic[] {
  const [left, right] = [...sides.keys()]
    .filter((i) => sides[i]?.id !== BOTH)
    .sort((a, b) => (sides[b]?.statements ?? 0) - (sides[a]?.statements ?? 0))
    .slice(0, 2)
    .sort((a, b) => a - b);
  const shareIn = (topic: RaisedTopic, i: number | undefined) =>
    shareOf(topic.bySide[i ?? -1]?.statements ?? 0, sides[i ?? -1]?.statements ?? 0) ?? 0;
  return arrangeTopics(topics, by, (topic) => shareIn(topic, left) - shareIn(topic, right));
}

/**
 * Topics in an order, ties by statements and then as given. `leanOf` says how far a topic leans to the left side: the
 * left side's share of its *own* statements minus the right's. Plain counts would make every topic the subject of
 * whoever is given more statements, and a ratio would put one statement against none first. Without two sides all lean
 * alike. Families stand in the codebook's order.
 */
export function arrangeTopics<T extends Ordered>(
  topics: readonly T[],
  by: TopicOrder,
  leanOf: (topic: T) => number,
): T[] {
  const rankOf: Record<TopicOrder, (topic: T) => number> = {
    total: () => 0,
    lopsided: (topic) => -leanOf(topic),
    family: ({ family }) => FAMILIES.findIndex(({ id }) => id === family),
  };
  const rank = rankOf[by];
  return topics.toSorted((a, b) => rank(a) - rank(b) || b.total.statements - a.total.statements);
}
