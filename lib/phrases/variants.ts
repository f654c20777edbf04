import { type Difference, differencesOf } from "./differences";
import { formsByStem, withBaseHead } from "./head";
import { joinSpelled, namesIn, type Spelled, spell } from "./spelling";
import type { Wording } from "./wording";

/** One form of a set phrase; forms that differ in inflection, articles or names alone are one. */
export interface Variant {
  /** As it stands most often, its first word in the base form (see head.ts), "…" for names that change. */
  text: string;
  /** Against the first variant; the first has one piece. */
  differences: Difference[];
  /** How often it stands in the corpus. */
  uses: number;
}

/** Where a set phrase stands. */
export interface PhraseUse {
  /** Position in the columns; a sentence that two speakers share is a use in the row of each. */
  at: number;
  /** Where in the sentence. */
  start: number;
  end: number;
  /** Index in the phrase's variants. */
  variant: number;
}

/** A wording and the sentence it stands in. */
export interface Told extends Wording {
  /** Positions of its rows in the columns. */
  rows: readonly number[];
  text: string;
}

const ARTICLES = new Set(["a", "an", "the"]);

/**
 * Puts wordings that differ in inflection, articles and names alone together: the most frequent form first; of forms as
 * frequent the shorter where they recur, else the one most like all.
 */
export function groupVariants(told: readonly Told[]): { variants: Variant[]; uses: PhraseUse[] } {
  const anyName = new Set(told.map(namesIn).filter((names) => names !== "")).size > 1;
  const forms = formsOf(told);
  const common = forms.map(([, group]) => commonSpelling(group, anyName));
  const words = formsByStem(told.map((one) => spell(one.text, one, anyName)));
  const spelled = common.map((one) => withBaseHead(one, words));
  const variants = forms.map(([, group], at) => ({
    text: joinSpelled(spelled[at] as Spelled[]),
    differences: differencesOf(spelled[0] as Spelled[], spelled[at] as Spelled[]),
    uses: group.length,
  }));
  const place = new Map(forms.map(([key], at) => [key, at]));
  const uses = told.flatMap((one) => {
    const variant = place.get(keyOf(one)) as number;
    return one.rows.map((at) => ({ at, start: one.start, end: one.end, variant }));
  });
  return { variants, uses };
}

/** What two phrases have in common whose first variant is the same. */
export function mainForm(told: readonly Told[]): string {
  return formsOf(told)[0]?.[0] ?? "";
}

/** The wordings of each form by what they share, in the order of the variants. */
function formsOf(told: readonly Told[]): [key: string, group: Told[]][] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const stems = [...groups.keys()].map((key) => new Set(key.split(" ")));
  const likenesses = new Map(
    [...groups.keys()].map((key, at) => [key, likeness(stems[at] as Set<string>, stems)]),
  );
  const likenessOf = (key: string) => likenesses.get(key) as number;
  return [...groups].sort(
    ([a, own], [b, other]) =>
      other.length - own.length || (own.length > 1 ? a.length - b.length : likenessOf(b) - likenessOf(a)),
  );
}

function keyOf(one: Told): string {
  return spell(one.text, one, true)
    .filter(({ stem }) => !ARTICLES.has(stem))
    .map(({ stem }) => stem)
    .join(" ");
}

/** How many words a form shares with all forms, for the words that it has. */
function likeness(own: ReadonlySet<string>, all: readonly ReadonlySet<string>[]): number {
  const shared = (other: ReadonlySet<string>) => [...own].filter((stem) => other.has(stem)).length;
  return all.reduce((sum, other) => sum + (2 * shared(other)) / (own.size + other.size), 0);
}

/** The spelling that most of the wordings have, the earliest of those that tie. */
function commonSpelling(group: readonly Told[], anyName: boolean): Spelled[] {
  const counts = new Map<string, number>();
  const spellings = group.map((one) => spell(one.text, one, anyName));
  for (const spelling of spellings) {
    const text = joinSpelled(spelling);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [""];
  return spellings.find((spelling) => joinSpelled(spelling) === most) ?? [];
}
