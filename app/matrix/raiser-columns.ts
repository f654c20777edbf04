import type { Raised, RaisedCell, RaisedTopic, Raiser } from "../../lib/figures/raised";

/** A side's heading over its speakers. */
interface Group {
  id: string;
  name: string;
  columns: number;
}

/** What stands over the column of the sentences that both sides share. */
const JOINT = { name: "Both sides together", short: "Joint" };

/** The count that has the largest dot where no cell has more: a single statement never looks like many. */
const LEAST = 4;

/** The columns of the matrix: who stands in them, which cells of a topic are theirs, the sides above, the largest count. */
export function raiserColumns(figure: Raised, by: "speaker" | "side") {
  const raisers = (by === "speaker" ? figure.speakers : figure.sides).map(
    (raiser): Raiser => (raiser.id === "both" ? { ...raiser, ...JOINT } : raiser),
  );
  const cellsOf = (topic: RaisedTopic): readonly RaisedCell[] =>
    by === "speaker" ? topic.bySpeaker : topic.bySide;
  const groups: Group[] = figure.sides.map((side) => ({
    id: side.side,
    name: side.id === "both" ? "Both sides" : side.name,
    columns: figure.speakers.filter((speaker) => speaker.side === side.side).length,
  }));
  const most = Math.max(
    LEAST,
    ...figure.topics.flatMap((topic) => cellsOf(topic).map((cell) => cell.statements)),
  );
  return { raisers, cellsOf, groups, most };
}
