import type { CodedTwice } from "../../lib/agreement/agreement";
import type { Coding, CodingSentence } from "../../lib/agreement/reference";

/** A row in one line: who ("" for narration, "both"), topics, acts; Wang speaks for China, all others for Iran. */
export type Line = [who: string, topics?: string[], acts?: string[]];

/** A coding whose rows stand behind one another, ten characters each. */
function codingOf(file: string, issuer: string | null, lines: readonly Line[]): Coding {
  const sentences = lines.map(([who, topics = [], acts = []], at): CodingSentence => {
    const kind = who === "" ? "narration" : who === "both" ? "joint" : "statement";
    const side = who === "" ? null : who === "both" ? "both" : who === "Wang" ? "China" : "Iran";
    const place = { start: at * 10, end: at * 10 + 9 };
    const coded = topics.map((id) => ({ id, evidence: "words" }));
    const speaker = kind === "statement" ? who : null;
    return { n: at + 1, text: "The words.", ...place, kind, speaker, side, topics: coded, acts };
  });
  const call = {
    callDate: "2021-09-03",
    dateBasis: "stated",
    publishedDate: null,
    level: "ministers",
    issuer,
    toldBy: "China",
    toldByInferred: issuer === null,
    requestedBy: null,
    requestInferred: false,
    participants: [],
  };
  return { file, call, sentences };
}

/** Two readouts coded twice: in the first the coder takes Amir's statement for Wang's and misses a joint topic. */
export const TWO: CodedTwice[] = [
  {
    reference: codingOf("a.txt", "Xinhua", [
      [""],
      ["Wang", ["afghanistan"], ["pledge"]],
      ["Amir", ["terrorism"], ["support"]],
      ["both", ["afghanistan"], ["exchange"]],
    ]),
    coder: codingOf("a.txt", "Xinhua", [
      [""],
      ["Wang", ["afghanistan"], ["pledge"]],
      ["Wang", ["sovereignty"], ["support"]],
      ["both", [], ["exchange"]],
    ]),
  },
  {
    reference: codingOf("b.txt", null, [[""], ["Amir", ["terrorism"], ["oppose"]]]),
    coder: codingOf("b.txt", null, [[""], ["Amir", ["terrorism"], ["oppose"]]]),
  },
];
