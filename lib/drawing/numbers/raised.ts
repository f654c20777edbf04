import { BOTH } from "../../corpus/both";
import { orderTopics, type TopicOrder } from "../../figures/order-topics";
import type { Raised, RaisedCell } from "../../figures/raised";
import type { SidesApart } from "../../figures/sides-apart";
import { count } from "../../view/counting";
import type { Numbers } from "./numbers";

const firsts = (cell: RaisedCell) => (cell.firsts > 0 ? `, first ${cell.firsts}×` : "");
const tell = (cell: RaisedCell) => `${cell.statements}${firsts(cell)}`;

/** Statements by topic and speaker (or side), with how often first in a readout. */
export function raisedNumbers(figure: Raised, by: "speaker" | "side", order: TopicOrder): Numbers {
  const raisers = by === "speaker" ? figure.speakers : figure.sides;
  return {
    caption: `Statements on each topic by ${by}, and in how many readouts first. Base: ${count(figure.base.statements, "statement")} in ${count(figure.base.calls, "call")}.`,
    first: "Topic",
    heads: [
      ...raisers.map(({ id, short, statements }) => ({
        name: id === BOTH ? "Both sides together" : short,
        base: `of ${statements}`,
      })),
      { name: "All", base: `of ${figure.base.statements}` },
    ],
    rows: orderTopics(figure, order).map((topic) => ({
      name: topic.label,
      cells: [
        ...(by === "speaker" ? topic.bySpeaker : topic.bySide).map(tell),
        String(topic.total.statements),
      ],
    })),
  };
}

/** Statements by topic for two sides and both together. */
export function apartNumbers({ left, right, joint, topics, base }: SidesApart): Numbers {
  const heads = [left, right, joint].flatMap((wing) =>
    wing ? [{ name: wing.id === BOTH ? "Both together" : wing.name, base: `of ${wing.statements}` }] : [],
  );
  return {
    caption: `Statements on each topic by side, and in how many readouts first. Base: ${count(base.statements, "statement")} in ${count(base.calls, "call")}.`,
    first: "Topic",
    heads,
    rows: topics.map(({ label, left, right, joint }) => ({
      name: label,
      cells: [tell(left), tell(right), tell(joint)],
    })),
  };
}
