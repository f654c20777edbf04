import reporting from "../codebook/reporting-verbs.json";
import { inflect } from "../words/inflect";
import { flagPerWord } from "../words/per-word";
import table from "./small-words.json";

const { about: _, ...lists } = table;
const small = new Set([...Object.values(lists).flat(), ...reporting.speech.flatMap(formsOfSaying)]);

/** "The", "of", "said": whether a word tells nothing of what is said. */
export const isSmall = flagPerWord(({ text }) => small.has(text));

/** "note" gives "noted" and "noting"; its base can be a noun ("state"). */
function formsOfSaying(row: string): string[] {
  const [base = "", irregular] = row.split(":").map((part) => part.trim());
  const { past, gerund } = inflect(base, irregular?.split(" "));
  return [...past, gerund].map((form) => form.split(" ")[0] as string);
}
