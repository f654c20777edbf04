import { fold } from "../words/fold";
import type { Corpus, StatementRow } from "./corpus";

/** What a call's sentences need to get their keys: the texts of its readouts, and in each the coded rows. */
interface KeyedReadout {
  text: string;
  rows: readonly { start: number; end: number; text: string }[];
}

/**
 * The key of each row of a call's readouts, which its address ends with: ten letters and digits made of the sentence's
 * words, so that neither the file's name nor the order of sentences matters, nor spaces, quotes and capitals. Where
 * one call has the same words twice, four more say what stands around them ("k3v9…-2f7q"). Rows over one sentence
 * (two speakers) have one key.
 */
export function keysOf(readouts: readonly KeyedReadout[]): string[][] {
  const places = readouts.flatMap(({ text, rows }, readout) =>
    rows.map((row) => ({ text, row, sentence: `${readout} ${row.start}`, hash: hashOf(plain(row.text)) })),
  );
  const sentencesOf = new Map<string, Set<string>>();
  for (const { hash, sentence } of places)
    sentencesOf.set(hash, (sentencesOf.get(hash) ?? new Set()).add(sentence));
  const taken = new Map<string, string>();
  const keys = places.map(({ text, row, sentence, hash }) => {
    if (sentencesOf.get(hash)?.size === 1) return hash;
    const around = hashOf(`${plain(text.slice(0, row.start))} | ${plain(text.slice(row.end))}`).slice(0, 4);
    let key = `${hash}-${around}`;
    // Readouts that differ in nothing but their marks.
    while ((taken.get(key) ?? sentence) !== sentence) key += "x";
    taken.set(key, sentence);
    return key;
  });
  return readouts.map(({ rows }) => keys.splice(0, rows.length));
}

/**
 * The first row of the sentence that a key names. A key whose end no longer fits (a readout with the same words was
 * added or taken out since) still names these words: of several sentences the one whose key comes first.
 */
export function findStatement(corpus: Corpus, callId: string, key: string): number | undefined {
  const call = corpus.calls.find(({ id }) => id === callId);
  const rows = (call?.readouts ?? []).flatMap((at) => rowsOf(corpus, at));
  const exact = rows.find(([, row]) => row.key === key);
  if (exact) return exact[0];
  const [hash = ""] = /^[a-z0-9]{10}(?=$|-[a-z0-9]+$)/.exec(key) ?? [];
  const alike = rows.filter(([, row]) => row.key.split("-")[0] === hash);
  return alike.sort(([a, one], [b, other]) => compare(one.key, other.key) || a - b)[0]?.[0];
}

function rowsOf({ readouts, statements }: Corpus, at: number): [number, StatementRow][] {
  const { from = 0, to = 0 } = readouts[at] ?? {};
  return statements.slice(from, to).map((row, i) => [from + i, row]);
}

/** The words and numbers of a text, folded; a text without any stays as it is. */
function plain(text: string): string {
  return (
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim() || text
  );
}

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** Fifty bits of a text as ten letters and digits (without i, l, o, u, which are misread); no secret is kept by it. */
function hashOf(text: string): string {
  let one = 0x2545f491;
  let other = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul((other << 13) | (other >>> 19), 5) ^ Math.imul(code + 1, 0x85ebca6b);
  }
  return [mix(one ^ other), mix(Math.imul(other, 31) + one)]
    .flatMap((bits) => [0, 5, 10, 15, 20].map((shift) => LETTERS[(bits >>> shift) & 31]))
    .join("");
}

/** Lets every bit decide on every other one. */
function mix(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  const whole = Math.imul(half ^ (half >>> 15), 0x846ca68b);
  return (whole ^ (whole >>> 16)) >>> 0;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
