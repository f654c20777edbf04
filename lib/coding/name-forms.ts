import { PARTICLES } from "../codebook/names";
import { fold } from "../words/fold";
import { type Token, tokenize } from "../words/tokens";
import { perWord } from "../words/word";
import type { Participant } from "./participant";

/** A participant's name at a run of tokens. */
export interface NameHit {
  participant: number;
  first: number;
  end: number;
}

/** The names by which a readout can call its participants, ready to be looked up. */
export interface NameForms {
  /** Spelling key of a form → participant. */
  forms: ReadonlyMap<string, number>;
  /** With what the forms of each name begin. */
  beginnings: readonly ReadonlySet<string>[];
}

/**
 * Every form that a name can be shortened to: its beginnings and its ends. "Hossein Amir-Abdollahian" is also
 * "Amir-Abdollahian", "Hossein"; a form that would fit two participants is nobody's.
 */
export function nameForms(participants: readonly Participant[]): NameForms {
  const forms = new Map<string, number>();
  const beginnings: ReadonlySet<string>[] = [];
  const shared = new Set<string>();
  participants.forEach(({ name }, participant) => {
    const short = shortOf(name);
    beginnings.push(short.beginnings);
    for (const form of short.forms) {
      const known = forms.get(form);
      if (known !== undefined && known !== participant) shared.add(form);
      forms.set(form, participant);
    }
  });
  for (const form of shared) forms.delete(form);
  return { forms, beginnings };
}

/** The spelling keys of a name's short forms, and with what these begin. */
interface Short {
  forms: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
}

const shortened = new Map<string, Short>();

/** A name's short forms; names that were met before are not shortened anew. */
function shortOf(name: string): Short {
  const known = shortened.get(name);
  if (known) return known;
  const forms = shorten(name);
  const beginnings = new Set<string>();
  for (const form of forms) for (let n = 1; n <= form.length; n++) beginnings.add(form.slice(0, n));
  const short = { forms, beginnings };
  if (shortened.size < 10_000) shortened.set(name, short);
  return short;
}

function shorten(name: string): Set<string> {
  const parts = tokenize(name).filter(({ word }) => word.kind !== "mark");
  const keys = parts.map(({ word }) => letters(word.text));
  const out = new Set<string>();
  const isName = (from: number, to: number) =>
    keys
      .slice(from, to)
      .some((key, n) => key.length > 1 && !PARTICLES.has((parts[from + n] as Token).word.text));
  for (let n = 1; n <= keys.length; n++) {
    if (isName(0, n)) out.add(spellingKey(keys.slice(0, n).join("")));
    if (isName(keys.length - n, keys.length)) out.add(spellingKey(keys.slice(-n).join("")));
  }
  // "Antony J. Blinken" is also "Antony Blinken", "Joseph R. Biden, Jr." also "Biden"
  const full = keys.filter((key) => key.length > 1 && key !== "jr" && key !== "sr");
  for (let n = 1; n <= full.length; n++) out.add(spellingKey(full.slice(-n).join("")));
  return out;
}

/** The longest form of a participant's name at token `at`, over however many tokens it is spelled. */
export function nameAt(
  { forms, beginnings }: NameForms,
  tokens: readonly Token[],
  at: number,
): NameHit | undefined {
  const head = tokens[at]?.word;
  // "Prime Minister al-Sudani", but no name where a small "de" or "al" has no capital behind it
  const named = head?.capital || (head && isParticle(head) && tokens[at + 1]?.word.capital);
  if (!named || !mayBegin(beginnings, keyOf(head))) return undefined;
  let best: NameHit | undefined;
  let run = "";
  for (let end = at; end < tokens.length; end++) {
    const { word } = tokens[end] as Token;
    if (word.kind !== "word" || word.text === "'s") {
      if (end > at && isInsideName(tokens, end)) continue;
      break;
    }
    run = run === "" ? word.text : run + word.text;
    const key = end === at ? keyOf(word) : spellingKey(run);
    const participant = forms.get(key);
    if (participant !== undefined) best = { participant, first: at, end: end + 1 };
    if (!mayBegin(beginnings, key)) break;
  }
  return best;
}

const isParticle = perWord(({ text }) => PARTICLES.has(text));

const keyOf = perWord(({ text }) => spellingKey(text));

/** Whether a form begins so; a doubled letter at the end may become single with the next word. */
function mayBegin(beginnings: readonly ReadonlySet<string>[], key: string): boolean {
  const single = key.slice(0, -1);
  for (const known of beginnings) if (known.has(key) || known.has(single)) return true;
  return false;
}

const isInsideName = (tokens: readonly Token[], at: number): boolean => {
  const raw = tokens[at]?.word.raw;
  return raw === "." || raw === "'" || raw === "’" || raw === "-";
};

const NO_LETTERS = /[^\p{L}\p{N}]/gu;
const letters = (text: string): string => text.replace(NO_LETTERS, "");

/**
 * One key for the usual ways to write a foreign name in Latin letters: "Sergei" and "Sergey", "Araghchi" and
 * "Araqchi", "Mohammad" and "Mohammed", "Fouad" and "Fuad" meet.
 */
export function spellingKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size > 20_000) keys.clear();
  const key = makeKey(name);
  keys.set(name, key);
  return key;
}

const keys = new Map<string, string>();

function makeKey(name: string): string {
  return letters(fold(name))
    .replace(/gh/g, "q")
    .replace(/ph/g, "f")
    .replace(/ou|oo/g, "u")
    .replace(/[yj]|ee/g, "i")
    .replace(/e/g, "a")
    .replace(/(.)\1+/g, "$1");
}
