import { fold } from "../words/fold";
import { perText } from "../words/per-text";
import table from "./women.json";

const GIVEN = new Set(table.given);

/** Whether a person's given name is a woman's: the first of the name, or the last ("KAMIKAWA Yoko"). */
export const isWoman = perText((name) => {
  const words = fold(name).split(/[\s-]+/);
  return GIVEN.has(words[0] ?? "") || GIVEN.has(words.at(-1) ?? "");
});
