import type { RaisedCell, RaisedTopic, Raiser } from "../../lib/figures/raised";

const times = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** A cell in words: "Wang Yi on Afghanistan: 6 of 38 statements, in 1 call; first in 1 readout". */
export function cellWords(topic: RaisedTopic, raiser: Raiser, cell: RaisedCell): string {
  const count = `${cell.statements} of ${times(raiser.statements, "statement")}, in ${times(cell.calls, "call")}`;
  return `${raiser.name} on ${topic.label}: ${count}${cell.firsts ? `; first in ${times(cell.firsts, "readout")}` : ""}`;
}
