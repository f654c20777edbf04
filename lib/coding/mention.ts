import type { CountryForm } from "../codebook/countries";

/**
 * What a run of tokens speaks of.
 *
 * | kind | example |
 * | --- | --- |
 * | `participant` | "Iranian Foreign Minister Hossein Amir-Abdollahian", "Wang" |
 * | `role` | "the Chinese minister", "the Iranian side", "his counterpart" (then without a participant) |
 * | `other-person` | "Iranian President Masoud Pezeshkian" on a call of ministers |
 * | `office` | "the Supreme Leader": an office that is nobody's on this call |
 * | `country` | "Iran", "Tehran" and, with no office behind it, "Iranian" (see `form`) |
 * | `pronoun` | "he", "she" |
 * | `self` | "I": whoever tells the readout, or speaks in a quotation |
 */
export type MentionKind = "participant" | "role" | "other-person" | "office" | "country" | "pronoun" | "self";

/** A mention of a person, an office or a country; mentions of a sentence do not overlap. A possessive "'s" behind it stays outside. */
export interface Mention {
  kind: MentionKind;
  /** Token indices, `end` exclusive; a determiner ("the", "his") and an office before a name are inside. */
  first: number;
  end: number;
  /** Index of the participant meant; for a country or adjective, of the first participant who speaks for it. */
  participant?: number;
  /** CLDR short name. */
  country?: string;
  /** Said of the other person, whoever that is here: "his counterpart", "her colleague". */
  relative?: boolean;
  /** How a `country` is named: "Iran", "Iranian", "Tehran". */
  form?: CountryForm;
  /** The participants whom the role fits alike: "the minister" on a call of two ministers. */
  among?: readonly number[];
  /** A style that stands for a person: "highness" of "His Highness". */
  style?: string;
}

/** A mention with all its fields, so that all mentions are built alike. */
export function newMention(
  kind: MentionKind,
  first: number,
  end: number,
  { participant, country, relative, form, among, style }: Partial<Mention>,
): Mention {
  return { kind, first, end, participant, country, relative, form, among, style };
}
