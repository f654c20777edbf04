import { TOPICS } from "../../../../lib/codebook/labels";
import type { Corpus, StatementRow } from "../../../../lib/corpus/corpus";
import type { StatementPlace } from "../../../../lib/corpus/statement-place";
import { listWords } from "../../../../lib/view/counting";
import { formatDay } from "../../../../lib/view/dates";
import { speakerLabel } from "../../../calls/[call]/speaker";

const LONGEST_TITLE = 70;
const LONGEST_DESCRIPTION = 160;

/** Who is talking, by short name: "Wang Yi", "Both sides", "The readout itself". */
export function voicesOf(corpus: Corpus, rows: readonly StatementRow[]): string {
  const names = rows.map((row) =>
    row.kind === "narration" ? "The readout itself" : speakerLabel(corpus, row),
  );
  return listWords([...new Set(names)]);
}

/** "Wang Yi, 3 September 2021: “China firmly supports …”" */
export function titleOf(corpus: Corpus, { rows, call }: StatementPlace): string {
  return `${voicesOf(corpus, rows)}, ${formatDay(call.date)}: “${cut(rows[0].text, LONGEST_TITLE)}”`;
}

/** What a shared link says: the words, then the call and the topics as far as there is room. */
export function describeStatement(corpus: Corpus, { rows, call, readout }: StatementPlace): string {
  const names = listWords(call.participants.map(({ name }) => name));
  const topics = rows.flatMap((row) =>
    row.topics.map(({ id }) => TOPICS.find((topic) => topic.id === id)?.label ?? id),
  );
  const about = topics.length === 0 ? "" : ` On ${listWords([...new Set(topics)])}.`;
  return `“${cut(rows[0].text, LONGEST_DESCRIPTION)}” ${voicesOf(corpus, rows)} in the phone call of ${formatDay(call.date)} between ${names}, as told by ${readout.fields.toldBy}.${about}`;
}

/** The words as far as there is room, whole. */
function cut(text: string, room: number): string {
  const words = text.replace(/\s+/g, " ");
  return words.length <= room ? words : `${words.slice(0, words.lastIndexOf(" ", room))} …`;
}
