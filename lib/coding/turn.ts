import { isWoman } from "../codebook/women";
import { textAt } from "../words/tokens";
import type { Attribution } from "./attribution";
import { type MarkedSentence, voiceWordAt } from "./marked";
import type { Mention } from "./mention";
import type { CallDay } from "./other-day";
import type { Participant } from "./participant";
import { rolesAddressed, speaksForOwner } from "./speaks-for";
import { isGoverned, placeOf } from "./subject";

/** What the sentences before have left: who spoke last, and whether both sides did. */
export interface Turn {
  /** Index of the participant who spoke last. */
  last: number | undefined;
  joint: boolean;
  /** The paragraph in which somebody spoke last, and that of the sentence before. */
  paragraph: number;
  before: number;
  /** The paragraph of the sentence before where that was background, else 0; the same where it told of another day. */
  background: number;
  elsewhere: number;
  /** The day of the call, where it is known. */
  day: CallDay | undefined;
  /** Whether nobody on the line speaks in a paragraph, and whether nobody does from there to the end. */
  isUnspoken: (paragraph: number) => boolean;
  isBelow: (paragraph: number) => boolean;
  /** Index of the participant whose side tells the readout. */
  teller: number;
  /** Index of the participant who writes the readout, and is its "I". */
  author: number | undefined;
  /** The words by which it was told who spoke last. */
  words: string;
  /** Whom the readout styles so: "highness". */
  styled: (style: string) => readonly number[];
}

/**
 * Whom a subject means: a name or a role its participant, "he" and an office that several hold the one who spoke last,
 * "his counterpart" the other one. Undefined for anybody who is not on the line.
 */
export function resolve(
  mention: Mention,
  marked: MarkedSentence,
  turn: Turn,
  participants: readonly Participant[],
): number | undefined {
  if (mention.participant !== undefined) return mention.participant;
  if (mention.kind === "self") return turn.author;
  const spoke = namedBefore(marked, mention) ?? turn.last;
  // "my counterpart", "he" of the one who says "I"
  if (mention.relative) return otherThan(turn.author ?? spoke, participants);
  const addressed = namedBehind(marked, mention);
  if (mention.kind === "pronoun") {
    // "Baerbock spoke with Qin. She stressed …": nobody has spoken yet, so it is whom the lede names first
    const told = otherThan(turn.author, participants) ?? spoke ?? countryAtHead(marked) ?? 0;
    // "Wang invited her to Beijing. She, in turn, conveyed …"
    const turned = marked.voiceWords.has("turning") && turn.last !== undefined && mention.first < 6;
    const nearest = turned ? (otherThan(told, participants) ?? told) : told;
    const one = bearsPronoun(marked, mention, nearest, participants) ?? nearest;
    return one !== undefined && one === addressed ? (otherThan(one, participants) ?? one) : one;
  }
  const fits = mention.style === undefined ? mention.among : turn.styled(mention.style);
  const named = addressed ?? rolesAddressed(marked, mention);
  const among = fits?.filter((one) => one !== named && one !== turn.author);
  const owner = among && among.length > 1 ? speaksForOwner(marked, mention) : undefined;
  if (owner !== undefined && among?.includes(owner)) return owner;
  if (among?.includes(turn.teller) && isHeadOfState(marked, mention)) return turn.teller;
  if (spoke !== undefined && among?.includes(spoke)) return spoke;
  return among?.includes(turn.teller) ? turn.teller : among?.[0];
}

/** "Amir-Abdollahian said so. She made clear …": the other one, where the pronoun fits only that one by name. */
function bearsPronoun(
  { tokens }: MarkedSentence,
  { first }: Mention,
  nearest: number,
  participants: readonly Participant[],
): number | undefined {
  const other = otherThan(nearest, participants);
  if (other === undefined) return undefined;
  const wanted = tokens[first]?.word.text === "she";
  const fits = (n: number) => isWoman(participants[n]?.name ?? "") === wanted;
  return !fits(nearest) && fits(other) ? other : undefined;
}

/** "Wang expressed sorrow …, he added": the subject that leads the sentence comes before whoever spoke last. */
function namedBefore(marked: MarkedSentence, mention: Mention): number | undefined {
  return marked.mentions.find(
    (other) =>
      other.first < mention.first &&
      (other.kind === "participant" || (other.kind === "role" && !other.relative)) &&
      (!isGoverned(marked, other) || isOfTeller(marked, other)) &&
      placeOf(marked, other.first) === "lead",
  )?.participant;
}

/** "Netanyahu's office said he …" */
const isOfTeller = (marked: MarkedSentence, other: Mention): boolean =>
  isOwner(marked, other) && voiceWordAt(marked, "tellers", other.end + 1) !== undefined;

/** "The President thanked President Xi": whoever is addressed by name is not the one who speaks. */
function namedBehind(marked: MarkedSentence, mention: Mention): number | undefined {
  return marked.mentions.find(
    (other) => other.kind === "participant" && other.first > mention.first && !isOwner(marked, other),
  )?.participant;
}

const isOwner = ({ tokens }: MarkedSentence, mention: Mention) => textAt(tokens, mention.end) === "'s";

/** "The Head of State" is that of the side that tells it. */
function isHeadOfState({ tokens }: MarkedSentence, { first, end }: Mention): boolean {
  return (
    textAt(tokens, end - 1) === "state" && tokens.slice(first, end).some(({ word }) => word.text === "head")
  );
}

function countryAtHead(marked: MarkedSentence): number | undefined {
  return marked.mentions.find((mention) => mention.kind === "country" && mention.first < 2)?.participant;
}

function otherThan(one: number | undefined, participants: readonly Participant[]): number | undefined {
  return participants.length === 2 && one !== undefined ? 1 - one : undefined;
}

/** The attribution that counts: the last one behind the reported words, else the first with a speaker. */
export function chooseAttribution<T extends { attribution: Attribution }>(
  found: readonly T[],
): T | undefined {
  return found.findLast(({ attribution }) => attribution.trailing) ?? found[0];
}
