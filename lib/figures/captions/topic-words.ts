import inSentences from "../../codebook/topics-in-sentences.json";
import { spell } from "../../view/counting";

interface Named {
  topic: string;
  label: string;
}

/** A topic inside a sentence: "the nuclear issue and JCPOA"; one that the table does not know by its label. */
export function topicWords({ topic, label }: Named): string {
  return (inSentences as Record<string, string>)[topic] ?? label;
}

/** Topics that tie: "Afghanistan and, as often, terrorism", "three topics equally often"; their names have an "and" of their own. */
export function tiedWords(topics: readonly Named[]): string {
  if (topics.length > 2) return `${spell(topics.length)} topics equally often`;
  return topics.map(topicWords).join(" and, as often, ");
}
