import { flagPerWord } from "../words/per-word";
import table from "./call-words.json";

/** Words that tell of a call or a talk: "phone", "conversation", "spoke". */
export const CALL_WORDS: ReadonlySet<string> = new Set(table.calls);
/** Whether a word met in a text is one of {@link CALL_WORDS}. */
export const isCallWord = flagPerWord(({ text }) => CALL_WORDS.has(text));
/** Verbs with which a lede tells of a call, in the past. */
export const LEDE_VERBS: ReadonlySet<string> = new Set(table.past);
/** What a post begins with that leaves "I" out: a time ("Just spoke with …"), or how it was ("Good call with …"). */
export const POST_TIMES: ReadonlySet<string> = new Set(table.postTimes);
export const POST_FEELINGS: ReadonlySet<string> = new Set(table.postFeelings);
/** What stands right behind the verb of such a post; "Held in Beijing, the talks …" is none. */
export const BEHIND_POST_VERB: ReadonlySet<string> = new Set(table.behindPostVerb);
/** Verbs with which a headline does, in the present. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(table.headline);
/** Words that say in a lede that it was a call. */
export const TELLING_WORDS: ReadonlySet<string> = new Set(table.telling);
/** Words behind which the other one on the line is named. */
export const LINK_WORDS: ReadonlySet<string> = new Set(table.links);
/** Words behind which a lede no longer says who called when, but what was said. */
export const ABOUT_WORDS: readonly string[] = table.about;
/** Words behind whose "of", "from" or "by" stands a person who is only mentioned: "on behalf of President …". */
export const MENTION_WORDS: ReadonlySet<string> = new Set(table.behalf);
