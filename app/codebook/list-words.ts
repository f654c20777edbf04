import type { CueKind } from "../../lib/codebook/acts";
import type { TopicUse } from "../../lib/codebook/topics";

/** What a list of a topic's terms is good for, in a word or two. */
export const TOPIC_LISTS: Record<TopicUse, string> = {
  terms: "always",
  disputed: "unless its rival alone was spoken of",
  loose: "unless the talk is of another place",
  echoes: "only soon after the topic was spoken of",
  ministersOnly: "on calls of ministers",
  not: "holds back what it overlaps",
  notOnTheLine: "holds back when the United States is on the line",
};

/** Whether the terms of a list show the topic; the others hold back what would. */
export function givesTopic(list: TopicUse): boolean {
  return list !== "not" && list !== "notOnTheLine";
}

/** How the cues of a list are read. */
export const ACT_LISTS: Record<CueKind, string> = {
  verb: "whoever does it",
  own: "when the speaker’s side does it",
  inner: "behind a pledge, or behind nothing",
  named: "as a noun",
  demand: "as a demand",
  refusal: "as a refusal",
  prohibition: "as a prohibition",
  blame: "as blame",
  wrong: "as a name for bad conduct",
  joint: "when both sides do it",
  think: "as a view",
  state: "as the head of a clause",
  frame: "verb of saying, gives no act",
  split: "opens a second thought, gives no act",
  not: "holds back what it overlaps",
};

/** Whether the cues of a list can give an act; the others take a sentence apart, or hold back what would. */
export function givesAct(list: CueKind): boolean {
  return list !== "frame" && list !== "split" && list !== "not";
}
