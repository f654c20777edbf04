import type { Columns } from "../corpus/columns";
import { describeView } from "../view/describe";
import { type Match, matchView } from "../view/match";
import type { View } from "../view/view";
import { tellChange } from "./change";
import { tellLead } from "./lead";
import { raised } from "./raised";
import { tellRaisers } from "./raisers";
import { tellNothing, tellScope } from "./scope";
import type { Story } from "./story";
import { topicTrend } from "./trend";

/** The view's figures in words. */
export interface Headline {
  headline: string;
  /** Two or three sentences, each true of the view as it is. */
  sentences: string[];
}

/** Each view's rows are told once, however many parts of a page say so. */
const told = new WeakMap<Match, Headline>();

/**
 * Writes the headline and its sentences from the figures of the view, of which `match` has the rows.
 *
 *     figures ─► what is spoken of most ─► which calls these are ─► what came and went ─► who spoke of it
 */
export function headline(columns: Columns, view: View, match: Match = matchView(columns, view)): Headline {
  const words = told.get(match) ?? tell(columns, view, match);
  told.set(match, words);
  return words;
}

function tell(columns: Columns, view: View, match: Match): Headline {
  const story: Story = {
    columns,
    view,
    match,
    years: topicTrend(columns, { ...view, grouping: "year" }, match),
    raised: raised(columns, view, match),
  };
  if (match.rows.length === 0) {
    return { headline: withoutStop(describeView(view, columns, match)), sentences: tellNothing(story) };
  }
  const sentences = [tellScope(story), tellChange(story), tellRaisers(story)];
  return { headline: tellLead(story), sentences: sentences.filter((sentence) => sentence !== null) };
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, "");
