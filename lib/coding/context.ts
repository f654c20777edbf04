/** What topics and acts need to know of a call: who is on the line, and how high they rank. */
export interface CodingContext {
  participants: readonly { name: string; country: string; office: string }[];
  level: "leaders" | "ministers" | "officials";
}
