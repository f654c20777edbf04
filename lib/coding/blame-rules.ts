import { ROLE, rolesAt } from "../codebook/doers";
import { textAt } from "../words/tokens";
import type { Moment } from "./act-rules";
import { beginsAside, isAvoided, isBesideThePoint, isLinked, isResisted, tellsWhich } from "./cue-words";
import type { Lead } from "./thought";

/** Blame is heard where nothing, a view, or a demand on the one who is blamed leads. */
function isOpenToBlame(lead: Lead | undefined): boolean {
  return (
    !lead || lead.act === "assess" || lead.act === "oppose" || (lead.act === "urge" && lead.who === "other")
  );
}

/** "The root cause of the chaos is …", "it is bound to make mistakes"; "our ties are bound to grow" blames nobody. */
export function readBlame({ clauses, thought, cue, doer, who, lead, hangs }: Moment): void {
  if (isBesideThePoint(clauses, cue, thought.read, lead !== undefined)) return;
  // "grieved by the casualties it has caused", "urged them to avoid dragging the region into war"
  if (tellsWhich(clauses, cue, doer.first) && (hangs || !beginsAside(clauses, doer.first))) return;
  if (lead?.act === "urge" && isAvoided(clauses, cue)) return;
  if (hangs && lead?.how === "state" && (lead.who === "own" || lead.who === "both")) return;
  const related = clauses.tokens[doer.first]?.word.text === "which";
  // "apprised him of the needs and of the attempts in violation of the resolutions": whoever informs so blames as well
  if (
    lead?.act === "brief" &&
    !isLinked(clauses, cue) &&
    (hangs || (rolesAt(clauses.tokens, doer.first) & ROLE.preposition) !== 0) &&
    !isResisted(clauses, cue)
  ) {
    thought.push(cue, "oppose", "blames");
    return;
  }
  if (!isOpenToBlame(lead) && (doer.before === "cue" || (!doer.joined && !related))) return;
  const described = doer.before === "cue" && (lead?.how === "think" || lead?.act === "oppose");
  // "they went ahead with a resolution" in one side's mouth: somebody else
  const they = textAt(clauses.tokens, doer.first) === "they";
  if (doer.ofSides && !described && !they && who !== "other" && doer.who !== "same") {
    // "the root cause is that the rights of the Palestinians are ignored": said already
    if (lead?.act !== "oppose") thought.add(cue, doer, who, "assess", "says how things are");
  } else if (lead && lead.act !== "assess" && (related || doer.before === "that" || doer.before === "cue")) {
    // "opposes the attacks that have caused …, and supports Iran": whoever speaks goes on
    if (lead.act !== "oppose" && doer.before !== "that") thought.push(cue, "oppose", "blames");
    // "warned that the attempt lacks legal basis and would …": whoever is blamed goes on
    else if (lead.act === "oppose" && doer.before === "that" && doer.first < cue.first) thought.who = "other";
  } else thought.add(cue, doer, "other", "oppose", "blames");
}

/** "Should rectify its mistakes", "with the genocide …"; "welcomed the efforts to stop the crimes" only assesses. */
export function readWrong({ clauses, thought, cue, doer, lead }: Moment): void {
  // "apprised him of the unprovoked attacks": whoever informs so blames as well
  if (lead?.act === "brief" && !isResisted(clauses, cue)) {
    thought.push(cue, "oppose", "blames");
    return;
  }
  if (!isOpenToBlame(lead) || (lead?.act === "assess" && lead.how === "verb")) return;
  if (isBesideThePoint(clauses, cue, thought.read, lead !== undefined)) return;
  if (lead?.act === "urge" && isResisted(clauses, cue)) return;
  if (lead?.act === "urge") thought.push(cue, "oppose", "blames");
  else thought.add(cue, doer, "other", "oppose", "blames");
}
