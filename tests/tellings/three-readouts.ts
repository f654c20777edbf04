import { readFileSync } from "node:fs";
import { codeReadout } from "../../lib/coding/code";
import { formatReadout } from "../../lib/coding/format";
import { buildCorpus, type Call, type Corpus } from "../../lib/corpus/corpus";
import { tellingsOf } from "../../lib/tellings/tellings";

const folder = new URL("./readouts/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

/** The invented call with three readouts, coded by the coder. */
export function threeReadouts(): { corpus: Corpus; call: Call } {
  const readouts = ["cn.txt", "ir.txt", "wire.txt"].map((file) => {
    const text = read(file);
    return { ...formatReadout(codeReadout(file, text)), file, text };
  });
  const corpus = buildCorpus(readouts);
  return { corpus, call: corpus.calls[0] as Call };
}

/** Its readouts beside each other, and what a person says of them. */
export function threeTellings() {
  const { corpus, call } = threeReadouts();
  return { corpus, call, tellings: tellingsOf(corpus, call), byHand: JSON.parse(read("tellings.json")) };
}
