import { type CountryRun, findCountries } from "../codebook/country-runs";
import { LETTERS, NOT_NAMES, PARTICLES } from "../codebook/names";
import {
  BEFORE,
  COMPLEMENTS,
  GENERIC,
  HEADS,
  type OfficeClass,
  officeBits,
  SHORT_FORMS,
} from "../codebook/offices";
import { isKnownPerson } from "../codebook/persons";
import { fold } from "../words/fold";
import { flagPerWord } from "../words/per-word";
import type { Token } from "../words/tokens";
import type { Word } from "../words/word";
import { type Mention, newMention } from "./mention";
import { type NameForms, nameAt, nameForms } from "./name-forms";
import { nameRunAt } from "./name-run";
import { classOf } from "./office-class";
import { mayBeginOffice, type OfficePhrase, officePhraseAt } from "./office-phrase";
import type { Participant } from "./participant";
import { styleAt } from "./style";

const NOTHING_MORE: Partial<Mention> = {};

interface Call {
  participants: readonly Participant[];
  classes: readonly OfficeClass[];
  /** The words of each participant's office. */
  offices: readonly (readonly string[])[];
  names: NameForms;
  /** The first participant of each country. */
  byCountry: ReadonlyMap<string, number>;
}

const PRONOUNS = new Set(["he", "she"]);
/** "He", not "H.E." and not the Chinese name "HE". */
const isHe = ({ text, raw }: Word): boolean => PRONOUNS.has(text) && !/\.$|^HE$/.test(raw);
const isPronoun = flagPerWord(isHe);
/** A capital, or the small particle of "al-Sudani". */
const beginsName = ({ capital, text }: Word): boolean => capital || PARTICLES.has(text);
const mayNameBegin = flagPerWord(beginsName);
/** Whether a mention can begin with a word that names no country; with most words none can. */
const mayBegin = flagPerWord((word) => beginsName(word) || isHe(word) || officeBits(word.text) !== 0);
/** The call that is being coded. */
let coded: Call | undefined;

/** Where a sentence's tokens keep the mentions found in them on a call, so that the next rule that asks need not look again. */
const FOUND = Symbol("mentions");
type Searched = readonly Token[] & {
  [FOUND]?: { participants: readonly Participant[]; mentions: readonly Mention[] };
};

/** All mentions in one sentence's tokens, in order; see {@link MentionKind}. */
export function markMentions(
  tokens: readonly Token[],
  participants: readonly Participant[],
): readonly Mention[] {
  const searched: Searched = tokens;
  const known = searched[FOUND];
  if (known?.participants === participants) return known.mentions;
  const mentions = findMentions(tokens, callOf(participants));
  searched[FOUND] = { participants, mentions };
  return mentions;
}

function findMentions(tokens: readonly Token[], call: Call): Mention[] {
  const runs = findCountries(tokens);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const possible = mayBegin(tokens[at] as Token) || runs[at] !== undefined;
    const mention = possible ? mentionAt(call, tokens, runs, at) : undefined;
    if (mention) mentions.push(mention);
    at = mention ? mention.end : at + 1;
  }
  return mentions;
}

function callOf(participants: readonly Participant[]): Call {
  if (coded?.participants === participants) return coded;
  const byCountry = new Map<string, number>();
  participants.forEach(({ country }, n) => {
    if (!byCountry.has(country)) byCountry.set(country, n);
  });
  coded = {
    participants,
    classes: participants.map(({ office }) => classOf(office)),
    offices: participants.map(({ office }) => officeWords(office)),
    names: nameForms(participants),
    byCountry,
  };
  return coded;
}

const written = new Map<string, readonly string[]>();

/** The words of an office, and what they are shortened to: "fm" of a foreign minister. */
function officeWords(office: string): readonly string[] {
  const known = written.get(office);
  if (known) return known;
  const words = fold(office).split(/\W+/);
  const short = [...SHORT_FORMS].filter(([, whole]) => whole.every((word) => words.includes(word)));
  const all = [...words, ...short.map(([form]) => form)];
  if (written.size < 10_000) written.set(office, all);
  return all;
}

type Runs = readonly (CountryRun | undefined)[];

function mentionAt(call: Call, tokens: readonly Token[], runs: Runs, at: number): Mention | undefined {
  const token = tokens[at] as Token;
  if (token.word.kind !== "word") return undefined;
  if (isPronoun(token)) return newMention("pronoun", at, at + 1, NOTHING_MORE);
  const styled = styleAt(tokens, at);
  if (styled) return newMention("role", at, styled.end, { style: styled.style });
  const run = runs[at];
  if (mayBeginOffice(tokens, runs, at)) {
    const phrase = officePhraseAt(tokens, runs, at);
    const named = phrase && (nameBehind(call, tokens, runs, at, phrase) ?? roleOf(call, tokens, phrase));
    if (named) return named;
  }
  const name = personAt(call, tokens, runs, at, at);
  if (name) return name;
  return run && countryMention(call, run);
}

/** "Iranian Foreign Minister Hossein Amir-Abdollahian", "the Chinese minister, Wang Yi". */
function nameBehind(
  call: Call,
  tokens: readonly Token[],
  runs: Runs,
  first: number,
  phrase: OfficePhrase,
): Mention | undefined {
  const comma = tokens[phrase.end]?.word.raw === ",";
  const at = phrase.end + (comma ? 1 : 0);
  if (comma) {
    const known = nameAt(call.names, tokens, at);
    const closed = known && [",", "."].includes(tokens[known.end]?.word.raw ?? ".");
    return closed ? newMention("participant", first, known.end, who(call, known.participant)) : undefined;
  }
  const lower = phrase.office.every((n) => !(tokens[n] as Token).word.capital);
  return personAt(call, tokens, runs, first, at, lower ? undefined : (phrase.country?.name ?? ""));
}

/**
 * The person named at token `at`: a participant where the whole run of capitals is a form of the name, else another
 * person where an office (`country` given), a courtesy or the table of persons says that it is one.
 */
function personAt(
  call: Call,
  tokens: readonly Token[],
  runs: Runs,
  first: number,
  at: number,
  country?: string,
): Mention | undefined {
  if (at >= tokens.length || !mayNameBegin(tokens[at] as Token)) return undefined;
  const run = nameRunAt(tokens, runs, at);
  const start = run?.first ?? at;
  const known = nameAt(call.names, tokens, start) ?? givenDiffers(call, tokens, run);
  if (known && !goesOn(tokens, runs, known.end))
    return newMention("participant", first, known.end, who(call, known.participant));
  if (!run) return undefined;
  const other = country !== undefined || run.first > run.from || isKnownPerson(tokens, run.first, run.end);
  if (!other) return undefined;
  return newMention("other-person", first, run.end, { country: country || undefined });
}

const ACRONYM = /^\p{Lu}{2,4}$/u;

/** "Sergei Lavrov" where the lede has "Sergey V. Lavrov": the family name, and given names that begin alike. */
function givenDiffers(call: Call, tokens: readonly Token[], run: { first: number; end: number } | undefined) {
  if (!run || run.end - run.first < 2) return undefined;
  for (let at = run.first + 1; at < run.end; at++) {
    const hit = nameAt(call.names, tokens, at);
    if (hit?.end !== run.end) continue;
    const full = call.participants[hit.participant]?.name ?? "";
    const given = (tokens[run.first] as Token).word.raw;
    // "EAM Jaishankar": an office in capitals before the name
    if (ACRONYM.test(given) && run.end - run.first === 2) return hit;
    if (full.charAt(0) === given.charAt(0) || full.toLowerCase().includes(given.toLowerCase())) return hit;
  }
  return undefined;
}

/** Whether the name goes on behind a form that was found: "Wang" of "Wang Wenbin" is not Wang Yi. */
function goesOn(tokens: readonly Token[], runs: Runs, end: number): boolean {
  const word = tokens[end]?.word;
  if (word?.kind !== "word" || runs[end] || word.text === "'s") return false;
  if (PARTICLES.has(word.text) && word.raw === word.text)
    return tokens[end + 1]?.word.capital === true && word.text !== "e" && word.text !== "y";
  return (
    word.capital &&
    !NOT_NAMES.has(word.text) &&
    !LETTERS.has(word.text) &&
    !HEADS.has(word.text) &&
    !BEFORE.has(word.text) &&
    !COMPLEMENTS.has(word.text)
  );
}

function roleOf(call: Call, tokens: readonly Token[], phrase: OfficePhrase): Mention | undefined {
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
  const fits = preferNamed(
    call,
    words,
    call.participants.flatMap((participant, n) => {
      if (country && participant.country !== country) return [];
      if (!country && generic && head === "side") return [];
      return generic || call.classes[n] === level || holds(call, n, head) ? [n] : [];
    }),
  );
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
function preferNamed(call: Call, words: readonly string[], fits: number[]): number[] {
  const whole = fits.filter((n) => words.every((word) => word === "/" || holds(call, n, word)));
  const named = whole.length > 0 ? whole : fits.filter((n) => holds(call, n, words.at(-1) ?? ""));
  return named.length > 0 ? named : fits;
}

const holds = ({ offices }: Call, participant: number, word: string): boolean =>
  offices[participant]?.includes(word) ?? false;

function countryMention(call: Call, run: CountryRun): Mention {
  const { first, end, form, country } = run;
  const participant = call.byCountry.get(country.name);
  return newMention("country", first, end, { participant, country: country.name, form });
}

const who = (call: Call, participant: number) => ({
  participant,
  country: call.participants[participant]?.country || undefined,
});
