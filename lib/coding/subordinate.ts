import { DOER_WORDS, ROLE, rolesAt } from "../codebook/doers";
import { textAt } from "../words/tokens";
import type { Scene } from "./doer";

/** Whether "if", "which" or the like stands between the verb and the mark before its subject. */
export function isSubordinate(scene: Scene, first: number, at: number): boolean {
  for (let word = at - 1; word >= scene.read; word--) {
    const roles = rolesAt(scene.clauses.tokens, word);
    if (roles & ROLE.subordinator && !isLikeness(scene, word, first) && !opensNoClause(scene, word))
      return true;
    if (roles & ROLE.mark && word < first) return false;
  }
  return (rolesAt(scene.clauses.tokens, scene.read - 1) & ROLE.subordinator) !== 0 && first <= scene.read;
}

/** "Views it as a red line and rejects …", "regards its ties as strategic and is …": no clause begins here. */
function isLikeness({ clauses: { tokens } }: Scene, at: number, first: number): boolean {
  if (textAt(tokens, at) !== "as") return false;
  const next = textAt(tokens, at + 1);
  if (next === "a" || next === "an") return true;
  const joins = (rolesAt(tokens, first - 1) & ROLE.break) !== 0 && first - 1 - at > 1;
  for (let word = at + 1; joins && word < first; word++)
    if (DOER_WORDS.verbs.has(textAt(tokens, word)) || rolesAt(tokens, word) & ROLE.mark) return false;
  return joins;
}

/** "More than a billion doses", "issues such as Taiwan", "once again". */
function opensNoClause({ clauses: { tokens } }: Scene, at: number): boolean {
  const word = textAt(tokens, at);
  if (word === "once") return DOER_WORDS.repeating.has(textAt(tokens, at + 1));
  return (word === "than" || word === "as") && DOER_WORDS.comparing.has(textAt(tokens, at - 1));
}
