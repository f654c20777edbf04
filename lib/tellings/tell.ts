import { TOPICS } from "../codebook/labels";
import type { Person, StatementRow } from "../corpus/corpus";
import { count, listWords } from "../view/counting";
import type { Likeness } from "./likeness";
import type { Match } from "./match-tellings";
import type { Telling, TellingPair, Tellings } from "./tellings";

/** At most so many shared words are told. */
const MOST_WORDS = 6;

/** What a readout is called beside another of its call: "China, readout 1", "Iran (IRNA), readout 2". */
export function tellingName({ readout: { fields }, place }: Telling): string {
  return `${fields.toldBy}${fields.issuer ? ` (${fields.issuer})` : ""}, readout ${place + 1}`;
}

/** How far the readouts agree: of the first two that are told by different sides, else of the first two. */
export function tellHeadline({ pairs }: Tellings): string {
  const pair = pairs.find(({ one, other }) => toldBy(one) !== toldBy(other)) ?? pairs[0];
  if (!pair) return "One readout alone";
  const { one, other, matched } = pair;
  const who =
    toldBy(one) === toldBy(other) ? "The first two readouts" : `${toldBy(one)} and ${toldBy(other)}`;
  const shared = matched.alike.length + matched.differently.length;
  if (shared === 0) return `${who} have no statement in common`;
  if (matched.differently.length === 0) return `${who} tell all they have in common alike`;
  return `${who} tell ${matched.differently.length} of ${count(shared, "shared statement")} differently`;
}

const toldBy = ({ readout }: Telling) => readout.fields.toldBy;

/** "6 statements are in both: 3 told alike, 3 differently. 2 are only in China, readout 1, …" */
export function tellPair({ one, other, matched }: TellingPair): string {
  const { alike, differently, onlyOne, onlyOther } = matched;
  const shared = alike.length + differently.length;
  const both = `${count(shared, "statement")} ${shared === 1 ? "is" : "are"} in both`;
  const how = shared === 0 ? "" : `: ${alike.length} told alike, ${differently.length} differently`;
  const only = `Only in ${tellingName(one)}: ${onlyOne.length}. Only in ${tellingName(other)}: ${onlyOther.length}.`;
  return `${both}${how}. ${only}`;
}

/** What is told differently: "China, readout 1 has “thank”, Iran, readout 2 has “urge”." Empty where nothing is. */
export function tellDifference(match: Match, names: [string, string], speakers: readonly Person[]): string {
  const { one, other, likeness, actsOfOne, actsOfOther } = match;
  const [nameOfOne, nameOfOther] = names;
  const speaker = likeness.sameSpeaker
    ? []
    : [
        `Said by ${speakerName(one, speakers)} in ${nameOfOne}, by ${speakerName(other, speakers)} in ${nameOfOther}.`,
      ];
  const acts = [
    [nameOfOne, actsOfOne],
    [nameOfOther, actsOfOther],
  ] as const;
  const only = acts.flatMap(([name, own]) =>
    own.length === 0 ? [] : [`Only ${name} has ${listWords(own.map((act) => `“${act}”`))}.`],
  );
  return [...speaker, ...only].join(" ");
}

/** Who says a statement: the speaker's short name, or both sides. */
export function speakerName({ speaker }: StatementRow, speakers: readonly Person[]): string {
  return speaker === null ? "both sides" : (speakers[speaker]?.short ?? "");
}

/** Why two statements are taken for one saying: "0.82 of 1: same words “constructive”, “role”; same topic; same speaker". */
export function tellReason({ score, sharedWords, sharedTopics, sameSpeaker }: Likeness): string {
  const words = sharedWords.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  const more = sharedWords.length - words.length;
  const labels = TOPICS.filter(({ id }) => sharedTopics.includes(id)).map(({ label }) => label);
  const reasons = [
    `same words ${listWords([...words, ...(more > 0 ? [`${more} more`] : [])])}`,
    labels.length === 0
      ? "no topic in common"
      : `same ${labels.length === 1 ? "topic" : "topics"} ${listWords(labels)}`,
    sameSpeaker ? "same speaker" : "another speaker",
  ];
  return `${score.toFixed(2)} of 1: ${reasons.join("; ")}`;
}

/** "Not in the view: 4 shared statements, 3 that stand in one readout." Empty where all is shown. */
export function tellHidden({ matches, alone }: { matches: number; alone: number }): string {
  const parts = [
    ...(matches > 0 ? [count(matches, "shared statement")] : []),
    ...(alone > 0 ? [`${alone} that ${alone === 1 ? "stands" : "stand"} in one readout`] : []),
  ];
  return parts.length === 0 ? "" : `Not in the view and left out: ${listWords(parts)}.`;
}
