import { callPath, sentenceAnchor } from "../corpus/address";
import type { Person, StatementRow } from "../corpus/corpus";
import type { Likeness } from "../tellings/likeness";
import { speakerName } from "../tellings/tell";
import type { Telling, TellingPair, Tellings } from "../tellings/tellings";
import type { Field } from "./csv";

/** A match of two readouts' statements, or a statement that stands in one of them. */
interface TellingRow {
  callId: string;
  pair: TellingPair;
  told: "alike" | "differently" | "only in one" | "only in other";
  one: StatementRow | null;
  other: StatementRow | null;
  /** Of a match; of a statement that stands alone, to the `near` one. */
  likeness: Likeness | null;
  /** The statement of the other readout that is alike but matched with another. */
  near: StatementRow | null;
}

/** The tellings as rows: pair by pair, told differently, told alike, then what only one of them has. */
export function tellingRows({ call, pairs }: Tellings): TellingRow[] {
  return pairs.flatMap((pair) => {
    const { differently, alike, onlyOne, onlyOther } = pair.matched;
    const own = { callId: call.id, pair, near: null };
    return [
      ...differently.map((match) => ({ ...own, told: "differently" as const, ...match })),
      ...alike.map((match) => ({ ...own, told: "alike" as const, ...match })),
      ...onlyOne.map(({ row, near }) => ({
        ...own,
        told: "only in one" as const,
        one: row,
        other: null,
        likeness: near?.likeness ?? null,
        near: near?.row ?? null,
      })),
      ...onlyOther.map(({ row, near }) => ({
        ...own,
        told: "only in other" as const,
        one: null,
        other: row,
        likeness: near?.likeness ?? null,
        near: near?.row ?? null,
      })),
    ];
  });
}

/** The fields of the tellings; `origin` makes the links whole. `score` is 0 to 1, and `near` the number of a sentence. */
export function tellingFields(speakers: readonly Person[], origin: string): readonly Field<TellingRow>[] {
  const side = (
    heading: string,
    rowOf: (row: TellingRow) => StatementRow | null,
    of: (pair: TellingPair) => Telling,
  ) => {
    const value = (read: (row: StatementRow) => string | number | readonly string[]) => (row: TellingRow) => {
      const statement = rowOf(row);
      return statement && read(statement);
    };
    return [
      { heading: `${heading}_readout`, value: ({ pair }: TellingRow) => of(pair).readout.file },
      { heading: `${heading}_told_by`, value: ({ pair }: TellingRow) => of(pair).readout.fields.toldBy },
      { heading: `${heading}_sentence`, value: value(({ n }) => n) },
      { heading: `${heading}_speaker`, value: value((row) => speakerName(row, speakers)) },
      { heading: `${heading}_acts`, value: value(({ acts }) => acts) },
      { heading: `${heading}_topics`, value: value(({ topics }) => topics.map(({ id }) => id)) },
      { heading: `${heading}_text`, value: value(({ text }) => text) },
      {
        heading: `${heading}_link`,
        value: (row: TellingRow) => {
          const statement = rowOf(row);
          const anchor = statement && sentenceAnchor(of(row.pair).place, statement.n);
          return anchor && `${origin}${callPath(row.callId)}#${anchor}`;
        },
      },
    ];
  };
  return [
    { heading: "call_id", value: ({ callId }) => callId },
    { heading: "told", value: ({ told }) => told },
    { heading: "score", value: ({ likeness }) => likeness?.score ?? null },
    { heading: "shared_words", value: ({ likeness }) => likeness?.sharedWords ?? null },
    { heading: "shared_topics", value: ({ likeness }) => likeness?.sharedTopics ?? null },
    { heading: "same_speaker", value: ({ likeness }) => likeness?.sameSpeaker ?? null },
    { heading: "near", value: ({ near }) => near?.n ?? null },
    ...side(
      "one",
      ({ one }) => one,
      ({ one }) => one,
    ),
    ...side(
      "other",
      ({ other }) => other,
      ({ other }) => other,
    ),
  ];
}
