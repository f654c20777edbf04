import { type CountryRuns, findCountries } from "../codebook/country-runs";
import { officeBitsOf } from "../codebook/offices";
import type { Token } from "../words/tokens";
import { formatOffice } from "./format-office";
import { type NameRun, nameRunAt, nameText } from "./name-run";
import { mayBeginOffice, type OfficePhrase, officePhraseAt } from "./office-phrase";
import { hasPluralOffice, holdersAt, withSharedOffice } from "./shared-office";

/** A person as one sentence introduces them; what it leaves out is undefined. */
export interface Introduction {
  /** Tokens of the whole mention, office included. */
  first: number;
  end: number;
  /** As written, without honorifics; empty where only the office is said ("the Iranian foreign minister"). */
  name: string;
  /** Without country and "new"; empty where only the name is said, or only "counterpart". */
  office: string;
  country: string | undefined;
  /** "his counterpart", "his Iranian counterpart". */
  relative: boolean;
  /** The office stands with somebody else's name: "Foreign Ministers Lavrov and *Fidan*". */
  shares?: boolean;
}

/** The persons that a sentence introduces, in its order: office and name, name and office, office alone, and bare names. */
export function findIntroductions(text: string, tokens: readonly Token[]): Introduction[] {
  const runs = findCountries(tokens);
  const found: Introduction[] = [];
  const mayShare = hasPluralOffice(tokens);
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const possible = token.word.capital || officeBitsOf(token) !== 0 || runs[at] !== undefined;
    const several = possible && mayShare ? holdersAt(text, tokens, runs, at) : undefined;
    if (several) {
      found.push(...several);
      at = several.at(-1)?.end ?? at + 1;
      continue;
    }
    const person = possible
      ? (withOffice(text, tokens, runs, at) ?? withName(text, tokens, runs, at))
      : undefined;
    if (person) found.push(withSharedOffice(tokens, person, found.at(-1)));
    at = person?.end ?? runs[at]?.end ?? at + 1;
  }
  return found;
}

const TITLES = new Set(["prince", "princess"]);

/** "new Iranian Foreign Minister Hossein Amir-Abdollahian", "his Turkish counterpart, Hakan Fidan". */
function withOffice(
  text: string,
  tokens: readonly Token[],
  runs: CountryRuns,
  at: number,
): Introduction | undefined {
  const token = tokens[at] as Token;
  if (token.word.kind !== "word" || !mayBeginOffice(tokens, runs, at)) return undefined;
  const phrase = officePhraseAt(tokens, runs, at);
  if (!phrase) return undefined;
  const named = nameBehind(tokens, runs, phrase);
  // "Prince Faisal bin Farhan, Minister of …": a title of the name, and the office stands behind it
  if (named && !phrase.country && phrase.office.every((n) => TITLES.has(tokens[n]?.word.text ?? "")))
    return undefined;
  const office = phrase.relative ? "" : formatOffice(text, tokens, phrase.office);
  if (!named && !phrase.determined && !phrase.country) return undefined;
  const whole: Introduction = {
    first: at,
    end: named ? named.past : phrase.end,
    name: named ? nameText(text, tokens, named) : "",
    office,
    country: phrase.country?.name,
    relative: phrase.relative,
  };
  if (!named) return whole;
  return withCountryBehind(tokens, runs, withOfficeBehind(text, tokens, runs, whole));
}

function nameBehind(tokens: readonly Token[], runs: CountryRuns, phrase: OfficePhrase): NameRun | undefined {
  // "at the initiative of the Indian side, Vladimir Putin had …"
  if (tokens[phrase.end - 1]?.word.text === "side") return undefined;
  const close = nameRunAt(tokens, runs, phrase.end);
  if (close || tokens[phrase.end]?.word.raw !== ",") return close;
  const apart = nameRunAt(tokens, runs, phrase.end + 1);
  return apart && (apart.end - apart.first > 1 || apart.first > apart.from) ? apart : undefined;
}

/** "Hakan Fidan, the Minister of Foreign Affairs of Turkey", "China's Wang Yi", "Wang Yi". */
function withName(
  text: string,
  tokens: readonly Token[],
  runs: CountryRuns,
  at: number,
): Introduction | undefined {
  const run = runs[at];
  if (run) {
    const owned = tokens[run.end]?.word.text === "'s" ? nameRunAt(tokens, runs, run.end + 1) : undefined;
    if (!owned) return undefined;
    const name = nameText(text, tokens, owned);
    return { first: at, end: owned.past, name, office: "", country: run.country.name, relative: false };
  }
  const named = nameRunAt(tokens, runs, at);
  if (!named) return undefined;
  const name = nameText(text, tokens, named);
  const person: Introduction = {
    first: at,
    end: named.past,
    name,
    office: "",
    country: undefined,
    relative: false,
  };
  return withCountryBehind(tokens, runs, withOfficeBehind(text, tokens, runs, person));
}

/** "…, Crown Prince and Prime Minister, …": an office between commas behind the name. */
function withOfficeBehind(
  text: string,
  tokens: readonly Token[],
  runs: CountryRuns,
  person: Introduction,
): Introduction {
  if (person.office || person.relative || tokens[person.end]?.word.raw !== ",") return person;
  const phrase = officePhraseAt(tokens, runs, person.end + 1);
  if (!phrase || phrase.relative || nameRunAt(tokens, runs, phrase.end)) return person;
  const office = formatOffice(text, tokens, phrase.office);
  return { ...person, end: phrase.end, office, country: person.country ?? phrase.country?.name };
}

/** "President Xi Jinping of the People's Republic of China", "Wang Yi (China)". */
function withCountryBehind(tokens: readonly Token[], runs: CountryRuns, person: Introduction): Introduction {
  const behind = tokens[person.end]?.word.text;
  if (person.country || (behind !== "of" && behind !== "(")) return person;
  const at = person.end + (tokens[person.end + 1]?.word.text === "the" ? 2 : 1);
  const run = runs[at];
  // "assured Cho of Iran's cooperation"
  if (run?.form !== "name" || tokens[run.end]?.word.text === "'s") return person;
  return { ...person, end: run.end, country: run.country.name };
}
