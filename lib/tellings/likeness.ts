import type { TopicId } from "../codebook/topics";
import type { StatementRow } from "../corpus/corpus";
import { type Rarity, type TellingWords, tellingWords } from "./telling-words";

/** What each reason of a likeness can give at most; together 1. */
const WEIGHTS = { words: 0.5, topics: 0.35, speaker: 0.15 };
/** Below this two statements are not told to be of one saying. */
const LEAST_LIKE = 0.35;
/** Nor are they where their words are less alike than this, whatever their topics. */
const LEAST_WORDS = 0.1;

/** How alike two statements of two readouts are, and why. */
export interface Likeness {
  /** 0 to 1: half of it by words, 0.35 by topics, 0.15 by the speaker. */
  score: number;
  /** 0 to 1: what the shared words weigh, as a part of what the words of both weigh (Dice). */
  words: number;
  /** The shared words as the first has them, the rarest first. */
  sharedWords: string[];
  sharedTopics: TopicId[];
  /** Whether the same person is told to have said it; both sides together are one speaker. */
  sameSpeaker: boolean;
}

/** A statement with its telling words. */
export interface Worded {
  row: StatementRow;
  words: TellingWords;
}

export function wordRow(row: StatementRow, { names }: Rarity): Worded {
  return { row, words: tellingWords(row, names) };
}

/** Compares two statements by their telling words (weighted by rarity), their topics and their speaker. */
export function compareStatements(one: Worded, other: Worded, { weightOf }: Rarity): Likeness {
  const weigh = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0);
  const shared = [...one.words.keys()].filter((stem) => other.words.has(stem));
  const both = weigh(one.words.keys()) + weigh(other.words.keys());
  const words = both === 0 ? 0 : (2 * weigh(shared)) / both;
  const topicsOf = ({ row }: Worded) => row.topics.map(({ id }) => id);
  const sharedTopics = topicsOf(one).filter((id) => topicsOf(other).includes(id));
  const topicCount = topicsOf(one).length + topicsOf(other).length;
  const topics = topicCount === 0 ? 0 : (2 * sharedTopics.length) / topicCount;
  const sameSpeaker = one.row.speaker === other.row.speaker && one.row.kind === other.row.kind;
  return {
    score: WEIGHTS.words * words + WEIGHTS.topics * topics + (sameSpeaker ? WEIGHTS.speaker : 0),
    words,
    sharedWords: shared.sort((a, b) => weightOf(b) - weightOf(a)).map((stem) => one.words.get(stem) ?? stem),
    sharedTopics,
    sameSpeaker,
  };
}

/** Whether two statements are alike enough to be two tellings of one saying. */
export function isLike({ score, words }: Likeness): boolean {
  return score >= LEAST_LIKE && words >= LEAST_WORDS;
}
