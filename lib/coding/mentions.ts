import { type CountryRun, type CountryRuns, findCountries } from "../codebook/country-runs";
import { officeBits } from "../codebook/offices";
import { flagPerWord } from "../words/per-word";
import type { Token } from "../words/tokens";
import type { Word } from "../words/word";
import { type Mention, newMention } from "./mention";
import { mayBeginOffice, officePhraseAt } from "./office-phrase";
import { type OnCall, onCall } from "./on-call";
import type { Participant } from "./participant";
import { beginsName, nameBehind, personAt } from "./person-mention";
import { roleOf } from "./role-mention";
import { styleAt } from "./style";

const NOTHING_MORE: Partial<Mention> = {};

const PRONOUNS = new Set(["he", "she"]);
/** "He", not "H.E." and not the Chinese name "HE". */
const isHe = ({ text, raw }: Word): boolean => PRONOUNS.has(text) && !/\.$|^HE$/.test(raw);
const isPronoun = flagPerWord(isHe);
const isI = ({ raw }: Word): boolean => raw === "I";
const isSelf = flagPerWord(isI);
/** Whether a mention can begin with a word that names no country; with most words none can. */
const mayBegin = flagPerWord(
  (word) => beginsName(word) || isHe(word) || isI(word) || officeBits(word.text) !== 0,
);
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
  const mentions = findMentions(tokens, onCall(participants));
  searched[FOUND] = { participants, mentions };
  return mentions;
}

function findMentions(tokens: readonly Token[], call: OnCall): Mention[] {
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

function mentionAt(
  call: OnCall,
  tokens: readonly Token[],
  runs: CountryRuns,
  at: number,
): Mention | undefined {
  const token = tokens[at] as Token;
  if (token.word.kind !== "word") return undefined;
  if (isPronoun(token)) return newMention("pronoun", at, at + 1, NOTHING_MORE);
  if (isSelf(token)) return newMention("self", at, at + 1, NOTHING_MORE);
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

function countryMention(call: OnCall, run: CountryRun): Mention {
  const { first, end, form, country } = run;
  const participant = call.byCountry.get(country.name);
  return newMention("country", first, end, { participant, country: country.name, form });
}
