import type { Agreement, CodedTwice } from "./agreement";
import type { CodingSentence } from "./reference";
import { tallyShare } from "./score";

/** Who was first to raise each topic that the reference has in the readout. */
export function tallyFirstRaised(tally: Agreement, { reference, coder }: CodedTwice): void {
  const wanted = firstSides(reference.sentences);
  const got = firstSides(coder?.sentences ?? []);
  for (const [topic, side] of wanted) {
    tallyShare(tally.firstRaised, got.get(topic) === side);
    if (got.get(topic) === side) continue;
    const about = `first to raise ${topic}`;
    tally.disagreements.push({
      file: reference.file,
      about,
      reference: side,
      coder: got.get(topic) ?? "nobody",
    });
  }
}

/** Per topic the side of the first row, in the order of the text, that carries it. */
function firstSides(rows: CodingSentence[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const row of rows) {
    for (const { id } of row.topics) if (!first.has(id)) first.set(id, row.side ?? "none");
  }
  return first;
}
