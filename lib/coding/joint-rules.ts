import { DOER_WORDS } from "../codebook/doers";
import { textAt } from "../words/tokens";
import type { Moment } from "./act-rules";
import type { Clauses, Cue } from "./cues";

/** "The two sides exchanged views", "They agreed to …", "agreed that the talks must resume". */
export function readJoint({ clauses, thought, cue, doer, shut }: Moment): void {
  if (clauses.kind !== "joint" || shut) return;
  if (saysWhat(clauses, cue)) {
    // "agreed that issues related to the programme should be …", not "that the envoys return to their posts"
    const { agreed } = DOER_WORDS;
    if (textAt(clauses.tokens, cue.end - 1) === "to" && !agreed.has(textAt(clauses.tokens, cue.end - 2))) {
      thought.add(cue, doer, "both", "assess", "thinks so", true);
      return;
    }
    if (demands(clauses, cue)) {
      thought.add(cue, doer, "both", "urge", "asks to act");
      return;
    }
  }
  // "the crimes of the regime were discussed"
  if (cue.act === "exchange" && isPassive(clauses, cue)) thought.dropNamed();
  thought.add(cue, doer, "both", cue.act, "both sides together");
}

/** "Agreed that the talks …". */
const saysWhat = ({ tokens }: Clauses, { first, end }: Cue): boolean =>
  end - first > 2 && textAt(tokens, first + 1) === "that";

/** "Agreed that both forces must return". */
function demands({ tokens }: Clauses, { first, end }: Cue): boolean {
  for (let at = first; at < end; at++) if (DOER_WORDS.demanding.has(textAt(tokens, at))) return true;
  return false;
}

/** "Were also discussed". */
function isPassive({ tokens }: Clauses, { first }: Cue): boolean {
  const word = textAt(tokens, first);
  return word === "was" || word === "were";
}
