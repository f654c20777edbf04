import { REQUEST_TERMS, requestAt } from "../codebook/request-terms";
import type { Sentence } from "../readout/sentences";
import { type Mark, runKind } from "../words/marks";
import { tellsOfCall } from "./lede";
import type { Mention } from "./mention";
import { markMentions } from "./mentions";
import type { Participant } from "./participant";
import type { Reason } from "./reason";

/** Which side asked for the call, and whether that is inferred. */
export interface Request {
  requestedBy: string | null;
  requestInferred: boolean;
  reason: Reason;
}

/**
 * The side that the readout says asked for the call: the lede first, then every sentence about the call. Only a bare
 * "at request" is inferred: the side that does not tell the readout asked.
 */
export function findRequest(
  sentences: readonly Sentence[],
  lede: Sentence,
  participants: readonly Participant[],
  toldBy: string,
): Request {
  for (const sentence of [lede, ...sentences.filter((other) => other !== lede)]) {
    const found = requestIn(sentence, sentence === lede, participants, toldBy);
    if (found) return found;
  }
  return { requestedBy: null, requestInferred: false, reason: { rule: "readout does not say", cue: "" } };
}

const SIDE = runKind(["side"]);

function requestIn(
  sentence: Sentence,
  isLede: boolean,
  participants: readonly Participant[],
  toldBy: string,
): Request | undefined {
  const { tokens } = sentence;
  if (!isLede && !tellsOfCall(tokens)) return undefined;
  const mentions = withCounterparts(markMentions(tokens, participants), participants.length);
  const marks: (Mark | undefined)[] = [];
  for (const { first, end, participant } of mentions)
    if (participant !== undefined) marks[first] = { kind: SIDE, end };
  for (const hit of REQUEST_TERMS.find(tokens, 0, tokens.length, marks)) {
    const { asker, ledeOnly } = requestAt(hit.row);
    if (ledeOnly && !isLede) continue;
    const index = askerOf(asker, mentions, hit, participants, toldBy);
    const country = index === undefined ? undefined : participants[index]?.country;
    if (country === undefined) continue;
    const cue = sentence.text.slice(
      (tokens[hit.first]?.start ?? 0) - sentence.start,
      (tokens[hit.end - 1]?.end ?? 0) - sentence.start,
    );
    const inferred = asker === "other";
    const rule = inferred ? "bare request is the other side's" : "readout says who asked";
    return { requestedBy: country, requestInferred: inferred, reason: { rule, cue } };
  }
  return undefined;
}

/** "received a call from his counterpart": the one who was not named before. */
function withCounterparts(mentions: readonly Mention[], count: number): readonly Mention[] {
  if (!mentions.some(isUnnamed)) return mentions;
  let last: number | undefined;
  return mentions.map((mention) => {
    if (isUnnamed(mention) && last !== undefined && count === 2) return { ...mention, participant: 1 - last };
    last = mention.kind === "participant" || mention.kind === "role" ? (mention.participant ?? last) : last;
    return mention;
  });
}

const isUnnamed = ({ relative, participant }: Mention): boolean => !!relative && participant === undefined;

function askerOf(
  asker: ReturnType<typeof requestAt>["asker"],
  mentions: readonly Mention[],
  hit: { first: number; end: number },
  participants: readonly Participant[],
  toldBy: string,
): number | undefined {
  if (asker === "named")
    return mentions.find(
      ({ first, participant }) => participant !== undefined && first >= hit.first && first < hit.end,
    )?.participant;
  if (asker === "other") {
    const other = participants.findIndex(({ country }) => country !== toldBy);
    return other < 0 ? undefined : other;
  }
  const order = [
    ...new Set(mentions.filter(({ kind }) => kind !== "country").map(({ participant }) => participant)),
  ].filter((participant) => participant !== undefined);
  return order[asker === "first" ? 0 : 1];
}
