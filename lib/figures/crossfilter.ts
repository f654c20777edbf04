import { FAMILIES } from "../codebook/labels";
import type { Columns } from "../corpus/columns";
import { ALL_ACTS, ALL_TOPICS, familyMask, findChosen } from "../view/chosen";
import type { View } from "../view/view";

/** For each choice of each kind, the rows that pass every *other* kind of choice and have it. */
export interface Crossfilter {
  /** Rows of each call that pass every kind but who took part, but year and period, but call. */
  callForWho: Uint32Array;
  callForYear: Uint32Array;
  callForCall: Uint32Array;
  speaker: Uint32Array;
  side: Uint32Array;
  /** By bit. */
  topic: Uint32Array;
  act: Uint32Array;
  family: Uint32Array;
  /** Rows that pass every kind. */
  statements: number;
}

/** A row fails a kind or passes it; the kinds as bits. */
const WHO = 1;
const YEAR = 2;
const CALL = 4;
const SPEAKER = 8;
const SIDE = 16;
const TOPIC = 32;
const ACT = 64;
const WORDS = 128;

/** Counts every kind in one pass: a row that fails nothing counts for all kinds, one that fails a single kind for that one. */
export function crossfilter(columns: Columns, view: View, found: Uint8Array | null): Crossfilter {
  const { calls, speakers, sides, call, speaker, side, topics, acts } = columns;
  const chosen = findChosen(columns, view);
  const failsChoice = (flags: Uint8Array | null, at: number, kind: number) =>
    flags !== null && flags[at] !== 1 ? kind : 0;
  const callFails = Uint8Array.from(
    calls,
    (_, at) =>
      failsChoice(chosen.who, at, WHO) |
      failsChoice(chosen.when, at, YEAR) |
      failsChoice(chosen.call, at, CALL),
  );
  const counts = emptyCounts(calls.length, speakers.length, sides.length);
  const families = FAMILIES.map((family) => familyMask(family.id));
  for (let at = 0; at < columns.length; at++) {
    const inCall = call[at] as number;
    const bySpeaker = speaker[at] as number;
    const mask = (topics[at] as number) & ALL_TOPICS;
    const did = (acts[at] as number) & ALL_ACTS;
    let fails = callFails[inCall] as number;
    if (chosen.speaker !== null && chosen.speaker[bySpeaker] !== 1) fails |= SPEAKER;
    if (chosen.side !== null && chosen.side[side[at] as number] !== 1) fails |= SIDE;
    if (chosen.topics !== 0 && (mask & chosen.topics) === 0) fails |= TOPIC;
    if (chosen.acts !== 0 && (did & chosen.acts) === 0) fails |= ACT;
    if (found !== null && found[at] === 0) fails |= WORDS;
    if (fails !== 0 && (fails & (fails - 1)) !== 0) continue;
    if (fails === 0) counts.statements++;
    if ((fails & ~WHO) === 0) (counts.callForWho[inCall] as number)++;
    if ((fails & ~YEAR) === 0) (counts.callForYear[inCall] as number)++;
    if ((fails & ~CALL) === 0) (counts.callForCall[inCall] as number)++;
    if ((fails & ~SPEAKER) === 0 && bySpeaker >= 0) (counts.speaker[bySpeaker] as number)++;
    if ((fails & ~SIDE) === 0) (counts.side[side[at] as number] as number)++;
    if ((fails & ~ACT) === 0) countBits(counts.act, did);
    if ((fails & ~TOPIC) !== 0) continue;
    countBits(counts.topic, mask);
    for (let i = 0; i < families.length; i++)
      if ((mask & (families[i] as number)) !== 0) (counts.family[i] as number)++;
  }
  return counts;
}

function emptyCounts(calls: number, speakers: number, sides: number): Crossfilter {
  return {
    callForWho: new Uint32Array(calls),
    callForYear: new Uint32Array(calls),
    callForCall: new Uint32Array(calls),
    speaker: new Uint32Array(speakers),
    side: new Uint32Array(sides),
    topic: new Uint32Array(32),
    act: new Uint32Array(32),
    family: new Uint32Array(FAMILIES.length),
    statements: 0,
  };
}

function countBits(counts: Uint32Array, mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) (counts[31 - Math.clz32(rest & -rest)] as number)++;
}
