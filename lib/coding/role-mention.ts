import { GENERIC } from "../codebook/offices";
import type { Token } from "../words/tokens";
import { type Mention, newMention } from "./mention";
import { classOf } from "./office-class";
import type { OfficePhrase } from "./office-phrase";
import { type OnCall, who } from "./on-call";

/** Whom an office without a name means: one participant, several who hold it, or somebody who is not on the line. */
export function roleOf(call: OnCall, tokens: readonly Token[], phrase: OfficePhrase): Mention | undefined {
  // "the DPM/FM": the stroke is no word of the office
  const office = phrase.office.filter((n) => (tokens[n] as Token).word.kind === "word");
  const words = office.map((n) => (tokens[n] as Token).word.text);
  const capital = office.some((n) => (tokens[n] as Token).word.capital);
  if (!phrase.determined && !phrase.country && !capital) return undefined;
  const { first, end, relative } = phrase;
  const country = phrase.country?.name;
  if (relative && !country) return newMention("role", first, end, { relative });
  const head = words.at(-1) ?? "";
  const level = classOf(words.join(" "));
  const generic = GENERIC.has(head) && (words.length === 1 || (head !== "minister" && level !== "leaders"));
  const able: number[] = [];
  call.participants.forEach((participant, n) => {
    const isOf = country ? participant.country === country : !generic || head !== "side";
    if (isOf && (generic || call.classes[n] === level || holds(call, n, head))) able.push(n);
  });
  const fits = preferNamed(call, words, able);
  if (fits.length === 1 || (country && fits.length > 1)) {
    const participant = fits[0] as number;
    const { country } = who(call, participant);
    return newMention("role", first, end, { participant, country, relative: relative || undefined });
  }
  if (fits.length > 1) return newMention("role", first, end, { among: fits });
  return newMention("office", first, end, { country });
}

/**
 * "The Emir" is the emir on a call of an emir and a president, though both are heads of state; "the Foreign Secretary" is
 * not the Deputy Secretary of State.
 */
function preferNamed(call: OnCall, words: readonly string[], fits: number[]): number[] {
  const whole = fits.filter((n) => words.every((word) => word === "/" || holds(call, n, word)));
  const named = whole.length > 0 ? whole : fits.filter((n) => holds(call, n, words.at(-1) ?? ""));
  return named.length > 0 ? named : fits;
}

const holds = ({ offices }: OnCall, participant: number, word: string): boolean =>
  offices[participant]?.includes(word) ?? false;
