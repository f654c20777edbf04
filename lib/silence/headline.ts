import type { Columns } from "../corpus/columns";
import { spell } from "../view/counting";
import { formatDay } from "../view/dates";
import { type CallSilence, goneAltogether } from "./silence";

/** How many topics the call's readouts no longer have at all: "Three topics of earlier calls are not in the readout of 3 May 2023". */
export function silenceHeadline({ calls }: Pick<Columns, "calls">, silence: CallSilence | undefined): string {
  if (silence === undefined) return "No call to look at";
  const day = formatDay(calls[silence.call]?.date ?? "");
  if (silence.earlier.length === 0) return `No earlier call of these countries to compare ${day} with`;
  const gone = goneAltogether(silence).filter(({ kind }) => kind === "topic").length;
  if (gone === 0) return `Every topic of earlier calls is in the readout of ${day}`;
  const amount = `${spell(gone).replace(/^./, (first) => first.toUpperCase())} topic${gone === 1 ? "" : "s"}`;
  return `${amount} of earlier calls ${gone === 1 ? "is" : "are"} not in the readout of ${day}`;
}
