import { count } from "../view/counting";
import type { Comparison, Contrast } from "./comparison";
import { formatP, RARE, tellChance } from "./verdict";

/** The comparison in words. */
export interface Told {
  headline: string;
  /** The difference that is least likely to be chance, with its numbers. */
  sentence: string;
}

/** Says where two halves differ most, or that every difference could be chance. */
export function tellComparison(comparison: Comparison): Told {
  const { a, b, tests } = comparison;
  const silent = [a, b].filter((half) => half.base.statements === 0);
  if (silent.length > 0) {
    const which = silent.map(({ label }) => `“${label}”`).join(" and ");
    return { headline: `${a.label} and ${b.label}`, sentence: `This view holds no statement of ${which}.` };
  }
  const first = findFirst(comparison);
  if (!first) {
    const sentence = "No statement of either carries a topic or an act of this view.";
    return { headline: `${a.label} and ${b.label}`, sentence };
  }
  const { contrast, isTopic } = first;
  const on = `${isTopic ? "on" : "in the act"} “${contrast.label}”`;
  const numbers = `${contrast.a} of ${contrast.ofA} statements against ${contrast.b} of ${contrast.ofB}`;
  const p = contrast.p ?? 1;
  const adjusted = contrast.adjusted ?? 1;
  const isBeyond = adjusted < RARE;
  const among = tests === 1 ? "" : `; among ${count(tests, "test")} at once, ${formatP(adjusted)}`;
  return {
    headline: isBeyond
      ? `${a.label} and ${b.label} differ most ${on}`
      : `Every difference between ${a.label} and ${b.label} could be chance`,
    sentence: isBeyond
      ? `${numbers}, ${formatP(p)}${among}: this is ${tellChance(p, adjusted)}.`
      : `The difference least likely to be chance is ${on}: ${numbers}, ${formatP(p)}${among}, so that this too could be chance.`,
  };
}

/** The contrast that is least likely to be chance, topics before acts. */
function findFirst({ topics, acts }: Comparison): { contrast: Contrast; isTopic: boolean } | undefined {
  const [topic, act] = [topics[0], acts[0]];
  if (topic && (!act || (topic.p ?? 1) <= (act.p ?? 1))) return { contrast: topic, isTopic: true };
  return act && { contrast: act, isTopic: false };
}

/** What a contrast's numbers say, in one plain sentence: "4 of 13 against 2 of 9, p = 1: this difference could well be chance". */
export function tellContrast({ a, ofA, b, ofB, p, adjusted }: Contrast): string {
  const numbers = `${a} of ${ofA} against ${b} of ${ofB}`;
  if (p === null || adjusted === null) return `${numbers}: nothing to test`;
  return `${numbers}, ${formatP(p)}: this difference ${verbOf(tellChance(p, adjusted))}`;
}

const verbOf = (verdict: string) => (/^(may|could)/.test(verdict) ? verdict : `is ${verdict}`);
