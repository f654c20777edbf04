import { HEADS, type OfficeClass, officeClass } from "../codebook/offices";
import { perText } from "../words/per-text";
import { tokenize } from "../words/tokens";

const RANK: Record<OfficeClass, number> = { leaders: 2, ministers: 1, officials: 0 };

/**
 * How high an office is; of several ("Deputy Prime Minister and Foreign Minister") the highest counts. A part with no
 * office word of its own ("… and International Cooperation") belongs to the part before it.
 */
export const classOf = perText((office): OfficeClass => {
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
  return best;
});
