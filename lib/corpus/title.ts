import type { Person } from "./corpus";

/** What a call is called: "Wang Yi – Amir-Abdollahian", the short names in the readout's order. */
export function titleOf(participants: readonly { person: number }[], speakers: readonly Person[]): string {
  return participants.map(({ person }) => speakers[person]?.short ?? "").join(" – ");
}
