import { codeReadout } from "../../lib/coding/code";
import { formatReadout } from "../../lib/coding/format";
import { buildCorpus, type Corpus } from "../../lib/corpus/corpus";

/** The corpus of one made-up readout, coded as any other; each paragraph is one string. */
export function codedCorpus(...paragraphs: string[]): Corpus {
  return corpusOf("made.txt", [LEDE, ...paragraphs].join("\n\n"));
}

/** A text as a corpus of its own. */
export function corpusOf(file: string, text: string): Corpus {
  return buildCorpus([{ ...formatReadout(codeReadout(file, text)), file, text }]);
}

const LEDE =
  "On September 3, 2021, Chinese Foreign Minister Wang Yi had a phone conversation with Iranian Foreign Minister Hossein Amir-Abdollahian.";
