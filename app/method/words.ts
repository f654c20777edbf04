import { ACTS, TOPICS } from "../../lib/codebook/labels";

/** What the fields of the coding are called. */
const FIELDS: Record<string, string> = {
  sentences: "Sentences, where they begin and end",
  kind: "Kind",
  speaker: "Speaker",
  side: "Side",
  topics: "Topics",
  acts: "Acts",
  evidence: "Evidence of a topic that both give: shares a word",
  evidenceWords: "Evidence of a topic that both give: its words",
  firstRaised: "First in the readout to raise a topic",
  callDate: "Call date",
  dateBasis: "Date basis",
  publishedDate: "Published date",
  level: "Level",
  issuer: "Issuer",
  toldBy: "Told by",
  toldByInferred: "Told by: inferred or not",
  requestedBy: "Requested by",
  requestInferred: "Requested by: inferred or not",
  participants: "Participants, with country and office",
};

const labels = new Map<string, string>([...TOPICS, ...ACTS].map(({ id, label }) => [id, label]));

export function fieldWords(id: string): string {
  return FIELDS[id] ?? id;
}

/** "Afghanistan", "Pledge"; what is neither a topic nor an act stays as it is. */
export function codeWords(id: string): string {
  return labels.get(id) ?? id;
}

/** What a difference is about: "evidence of afghanistan" is "Evidence of Afghanistan". */
export function aboutWords(about: string): string {
  const code = about.split(" ").find((word) => labels.has(word));
  const words = code ? about.replace(code, codeWords(code)) : (FIELDS[about] ?? about);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What one of the two says: a list of codes by their names, anything else as it is, nothing as such. */
export function valueWords(about: string, value: string): string {
  if (value === "–" || value === "null" || value === "") return "nothing";
  if (about !== "topics" && about !== "acts") return value;
  return value.split(", ").map(codeWords).join(", ");
}
