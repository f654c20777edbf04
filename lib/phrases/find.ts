import type { Columns } from "../corpus/columns";
import type { Corpus } from "../corpus/corpus";
import { slugOf } from "../corpus/slug";
import type { Fixed } from "./fixed";
import { groupRepeats } from "./formulas";
import { joinNear, type ToldPhrase } from "./join-near";
import { findRepeats, type Place } from "./repeats";
import { type PhraseSentence, readStream, type Stream } from "./stream";
import { scoreOf } from "./telling";
import { groupVariants, mainForm, type PhraseUse, type Told, type Variant } from "./variants";
import { wordingOf } from "./wording";

/** A set phrase of the corpus, with everything that holds whatever the view. */
export interface SetPhrase {
  /** What stands in addresses: "legitimate-rights-and-interests". */
  slug: string;
  /** Its first variant. */
  label: string;
  /** Its forms, the most frequent first; the first is what the others' differences are marked against. */
  variants: Variant[];
  /** Where it stands, in the corpus's order. */
  uses: PhraseUse[];
  /** What it is ranked by over all calls; see telling.ts. */
  score: number;
  /** How telling its words are, in bits; see telling.ts. */
  telling: number;
}

/** A wording recurs when it is in this part of the calls, and in two calls at least. */
const LEAST_SHARE = 1 / 100;

/** In how many calls a wording has to be, of so many. */
export const leastCalls = (calls: number): number => Math.max(2, Math.ceil(calls * LEAST_SHARE));

/**
 * Finds the set phrases of a corpus, the best first.
 *
 *     statements ─► words ─► repeats ─► set phrases ─► variants
 *                   stems,   maximal,   forms of one   wordings,
 *                   names    by calls   put together   differences
 *
 * Those that are named alike, or mostly stand in the same places, are one. No phrase is listed anywhere: what counts is that a wording recurs in enough calls, has three fixed words or more,
 * and stands there in its own right. The same corpus gives the same phrases.
 */
export function findPhrases(corpus: Corpus, columns: Columns): SetPhrase[] {
  const stream = readStream(corpus, columns);
  const least = leastCalls(corpus.calls.length);
  const told = groupRepeats(stream, findRepeats(stream, least), least).map(({ places, fixed, telling }) => {
    return { told: places.map((place) => tell(stream, place, fixed)), telling };
  });
  const ranked = joinNear(mergeAlike(told))
    .map((phrase) => ({ ...phrase, score: scoreOf(countTold(columns, phrase.told), phrase.telling) }))
    .sort((a, b) => b.score - a.score);
  const slugs = new Map<string, number>();
  return ranked.map(({ told, score, telling }) => {
    const { variants, uses } = groupVariants(told);
    const label = variants[0]?.text ?? "";
    return { slug: distinct(slugOf(label), slugs), label, variants, uses, score, telling };
  });
}

function tell(stream: Stream, place: Place, fixed: Fixed): Told {
  const wording = wordingOf(stream, place, fixed);
  const { rows, text } = stream.sentences[wording.sentence] as PhraseSentence;
  return { ...wording, rows, text };
}

const countTold = ({ call }: Columns, told: readonly Told[]): number =>
  new Set(told.map(({ rows }) => call[rows[0] as number])).size;

/** Phrases whose most frequent form is the same are one, that grew from two longer runs around it. */
function mergeAlike(phrases: readonly ToldPhrase[]): ToldPhrase[] {
  const byForm = new Map<string, ToldPhrase>();
  for (const { told, telling } of phrases) {
    const form = mainForm(told);
    const known = byForm.get(form);
    const all = [...(known?.told ?? []), ...told].sort(
      (a, b) => a.sentence - b.sentence || a.start - b.start,
    );
    const apart = all.filter((one, i) => {
      const before = all[i - 1];
      return before?.sentence !== one.sentence || before.end <= one.start;
    });
    byForm.set(form, { told: apart, telling: Math.min(telling, known?.telling ?? telling) });
  }
  return [...byForm.values()];
}

/** Phrases that read alike are numbered, so that each has an address of its own. */
function distinct(slug: string, taken: Map<string, number>): string {
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}
