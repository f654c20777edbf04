import type { Columns } from "../corpus/columns";
import type { Absence } from "../silence/absence";
import type { OneSided } from "../silence/one-sided";
import type { CallSilence } from "../silence/silence";
import type { Subject } from "../silence/subjects";
import type { Field } from "./csv";

/** One finding: a subject that a side's part of a call's readout no longer has, that is new, that one side alone has, or that was long absent. */
interface SilenceRow {
  finding: "not-in-the-readout" | "new-in-the-readout" | "one-side-only" | "longest-absence";
  subject: Subject;
  call: string | null;
  side: string | null;
  /** Calls that have it, of how many. */
  calls: number;
  base: number;
  /** Other sides of the call (or, of what is new, of earlier calls) that have it. */
  elsewhere: string[];
  from: string | null;
  to: string | null;
  missed: number | null;
  days: number | null;
}

const NOTHING = { call: null, side: null, elsewhere: [], from: null, to: null, missed: null, days: null };

/** Everything that the page of silence shows, as rows. */
export function silenceRows(
  columns: Columns,
  silence: CallSilence | undefined,
  alone: readonly OneSided[],
  absent: readonly Absence[],
  viewCalls: number,
): SilenceRow[] {
  const idOf = (call: number) => columns.calls[call]?.id ?? null;
  const nameOf = (side: number) => columns.sides[side]?.name ?? "";
  const ofCall = (silence?.sides ?? []).flatMap(({ side, earlier, gone, fresh }): SilenceRow[] => {
    const at = { ...NOTHING, call: idOf(silence?.call ?? -1), side: nameOf(side), base: earlier.length };
    return [
      ...gone.map(({ subject, calls, last, since, elsewhere }) => {
        const told = { calls, elsewhere: elsewhere.map(nameOf), from: idOf(last), missed: since + 1 };
        return { ...at, finding: "not-in-the-readout" as const, subject, ...told };
      }),
      ...fresh.map(({ subject, elsewhere }) => {
        return {
          ...at,
          finding: "new-in-the-readout" as const,
          subject,
          calls: 0,
          elsewhere: elsewhere.map(nameOf),
        };
      }),
    ];
  });
  return [
    ...ofCall,
    ...alone.map(({ subject, side, calls }) => {
      return {
        ...NOTHING,
        finding: "one-side-only" as const,
        subject,
        side: nameOf(side),
        calls,
        base: viewCalls,
      };
    }),
    ...absent.map(({ subject, calls, from, to, missed, days }) => {
      const run = { from: idOf(from), to: to === null ? null : idOf(to), missed, days };
      return { ...NOTHING, finding: "longest-absence" as const, subject, calls, base: viewCalls, ...run };
    }),
  ];
}

/** `calls` of `base_calls` have the subject: the side's earlier calls, or all calls of the view. `missed_calls` are without it since. */
export const SILENCE_FIELDS: readonly Field<SilenceRow>[] = [
  { heading: "finding", value: ({ finding }) => finding },
  { heading: "call_id", value: ({ call }) => call },
  { heading: "side", value: ({ side }) => side },
  { heading: "kind", value: ({ subject }) => subject.kind },
  { heading: "id", value: ({ subject }) => subject.id },
  { heading: "label", value: ({ subject }) => subject.label },
  { heading: "calls", value: ({ calls }) => calls },
  { heading: "base_calls", value: ({ base }) => base },
  { heading: "elsewhere", value: ({ elsewhere }) => elsewhere },
  { heading: "last_call_id", value: ({ from }) => from },
  { heading: "next_call_id", value: ({ to }) => to },
  { heading: "missed_calls", value: ({ missed }) => missed },
  { heading: "days", value: ({ days }) => days },
];
