import type { CallFields } from "./call";
import type { MarkedSentence } from "./marked";
import { holdsTime } from "./other-day";
import type { Turn } from "./turn";
import { isUnattributed } from "./voice";
import { voicesOf } from "./voices";

/** The paragraphs in which nobody on the line speaks, by the words of their own sentences. Looked for only when asked. */
export class Unspoken {
  private below: number | undefined;
  private readonly blank: Turn;

  constructor(
    private readonly sentences: readonly MarkedSentence[],
    private readonly call: CallFields,
    turn: Turn,
  ) {
    this.blank = { ...turn, last: undefined, author: undefined, before: 1 };
  }

  /** Whether nobody speaks from a paragraph on to the end. */
  isBelow(paragraph: number): boolean {
    if (this.below === undefined) {
      const last = this.sentences.findLast((marked) => this.speaks(marked));
      this.below = (last?.sentence.paragraph ?? 0) + 1;
    }
    return paragraph >= this.below;
  }

  isUnspoken(paragraph: number): boolean {
    return !this.sentences.some((marked) => marked.sentence.paragraph === paragraph && this.speaks(marked));
  }

  /** Whether somebody on the line speaks in a sentence; "Lavrov took office in 2004" only tells of one. */
  private speaks(marked: MarkedSentence): boolean {
    const voices = voicesOf(marked, this.call, this.blank);
    const [voice] = voices;
    if (!voice || voice.kind === "narration" || isUnattributed(voices)) return false;
    return voice.rule !== "participant acts" || !holdsTime(marked.tokens);
  }
}
