import type { OfficeClass } from "../codebook/offices";
import { classOf } from "./office-class";
import type { Participant } from "./participant";
import type { Reason } from "./reason";

const RANK: Record<OfficeClass, number> = { officials: 0, ministers: 1, leaders: 2 };

/**
 * The level of a call is that of its lower side: a foreign minister who calls a president makes it a call of ministers.
 * Of two persons of one country the higher counts.
 */
export function findLevel(participants: readonly Participant[]): { level: OfficeClass; reason: Reason } {
  const best = new Map<string, OfficeClass>();
  for (const { country, office } of participants) {
    const own = classOf(office);
    const known = best.get(country);
    if (!known || RANK[own] > RANK[known]) best.set(country, own);
  }
  let level: OfficeClass = "leaders";
  for (const own of best.values()) if (RANK[own] < RANK[level]) level = own;
  return {
    level,
    reason: { rule: `offices of ${level}`, cue: participants.map(({ office }) => office).join("; ") },
  };
}
