import { HEADS, type OfficeClass, officeClass } from "../codebook/offices";
import { tokenize } from "../words/tokens";

const RANK: Record<OfficeClass, number> = { leaders: 2, ministers: 1, officials: 0 };
const known = new Map<string, OfficeClass>();

/**
 * How high an office is; of several ("Deputy Prime Minister and Foreign Minister") the highest counts. A part with no
 * office word of its own ("… and International Cooperation") belongs to the part before it.
 */
export function classOf(office: string): OfficeClass {
  const cached = known.get(office);
  if (cached) return cached;
  const parts: Set<string>[] = [];
  for (const piece of office.toLowerCase().split(/,\s*|\/|\s+and\s+|\s+&\s+/)) {
    const words = tokenize(piece).map(({ word }) => word.text);
    const last = parts.at(-1);
    const isPart =
      words.some((word) => HEADS.has(word)) && (!last || [...last].some((word) => HEADS.has(word)));
    if (last && !isPart) for (const word of words) last.add(word);
    else parts.push(new Set(words));
  }
  let best: OfficeClass = "officials";
  for (const part of parts) {
    const own = officeClass(part);
    if (RANK[own] > RANK[best]) best = own;
  }
  if (known.size < 10_000) known.set(office, best);
  return best;
}
