import { type ActEntry, actEntries } from "../../lib/entries/act-entries";
import { type TopicEntry, topicEntries } from "../../lib/entries/topic-entries";
import { corpus } from "../corpus";

let made: { topics: TopicEntry[]; acts: ActEntry[] } | undefined;

/** The codebook's entries over the whole corpus, made when they are first asked for. */
export function entries() {
  made ??= { topics: topicEntries(corpus), acts: actEntries(corpus) };
  return made;
}
