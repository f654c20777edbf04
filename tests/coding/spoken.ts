import type { CallFields } from "../../lib/coding/call";
import { type Statement, toStatements } from "../../lib/coding/statements";
import { tokenize } from "../../lib/words/tokens";

const PEOPLE = {
  premier: [
    { name: "Wang Yi", country: "China", office: "Foreign Minister" },
    { name: "Ishaq Dar", country: "Pakistan", office: "Deputy Prime Minister and Foreign Minister" },
  ],
  ministers: [
    { name: "Wang Yi", country: "China", office: "Foreign Minister" },
    { name: "Hossein Amir-Abdollahian", country: "Iran", office: "Foreign Minister" },
  ],
  leaders: [
    { name: "Vladimir Putin", country: "Russia", office: "President" },
    { name: "Mohammed bin Salman", country: "Saudi Arabia", office: "Crown Prince" },
  ],
};

/** Says who speaks in each of some sentences, on an invented call of ministers or leaders; "¶" begins a new paragraph. */
export function speakersOf(
  sentences: readonly string[],
  level: keyof typeof PEOPLE = "ministers",
): Statement[] {
  const text = sentences.join(" ");
  let end = -1;
  let paragraph = 1;
  const placed = sentences.map((sentence, i) => {
    const start = end + 1;
    end = start + sentence.length;
    const mark = sentence.startsWith("¶") ? 1 : 0;
    paragraph += mark;
    const from = start + mark;
    const tokens = tokenize(text, from, end);
    return { n: i + 1, paragraph, start: from, end, text: sentence.slice(mark), tokens };
  });
  const participants = PEOPLE[level];
  // a Tuesday
  const day = { callDate: "2023-03-14", dateBasis: "weekday" };
  const call = { participants, level, ...day } as unknown as CallFields;
  return toStatements({ file: "invented.txt", text, sentences: placed } as never, call);
}
