import { PARTICLES } from "../codebook/names";
import { fold } from "../words/fold";
import { perText } from "../words/per-text";
import { flagPerWord } from "../words/per-word";
import { type Token, tokenize } from "../words/tokens";
import type { Word } from "../words/word";
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
  /** With what a form begins. */
  beginnings: ReadonlySet<string>;
  /** What is known of the runs of words met so far; no word yet. */
  root: Run;
}

/** A run of words with which a name may begin. */
interface Run {
  /** The words, without marks and spaces. */
  text: string;
  /** Whose name it is. */
  participant: number | undefined;
  /** Whether a longer run can be a name. */
  goesOn: boolean;
  next: Map<Word, Run>;
}

/** What is kept of a run goes on with no more words than this. */
const MOST_KEPT = 10_000;

/**
 * Every form that a name can be shortened to: its beginnings and its ends. "Hossein Amir-Abdollahian" is also
 * "Amir-Abdollahian", "Hossein"; a form that would fit two participants is nobody's. What is known of a pair's names
 * is kept for the next readout of a call between the two.
 */
export const nameForms = (participants: readonly Participant[]): NameForms =>
  formsOf(participants.map(({ name }) => name).join("\n"));

const formsOf = perText((names) => makeForms(names.split("\n")));

function makeForms(names: readonly string[]): NameForms {
  const forms = new Map<string, number>();
  const beginnings = new Set<string>();
  const shared = new Set<string>();
  names.forEach((name, participant) => {
    for (const form of shorten(name)) {
      const known = forms.get(form);
      if (known !== undefined && known !== participant) shared.add(form);
      forms.set(form, participant);
      for (let n = 1; n <= form.length; n++) beginnings.add(form.slice(0, n));
    }
  });
  for (const form of shared) forms.delete(form);
  return { forms, beginnings, root: { text: "", participant: undefined, goesOn: true, next: new Map() } };
}

/** Words with which the father's name follows one's own. */
const PATRONYMICS = new Set(["bin", "ibn", "bint"]);

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
  // "Sheikh Abdullah bin Zayed Al Nahyan" is also "bin Zayed"
  keys.forEach((key, n) => {
    if (PATRONYMICS.has(key) && n + 1 < keys.length) out.add(spellingKey(keys.slice(n, n + 2).join("")));
  });
  // "Antony J. Blinken" is also "Antony Blinken", "Joseph R. Biden, Jr." also "Biden"
  const full = keys.filter((key) => key.length > 1 && key !== "jr" && key !== "sr");
  for (let n = 1; n <= full.length; n++) out.add(spellingKey(full.slice(-n).join("")));
  return out;
}

/** The longest form of a participant's name at token `at`, over however many tokens it is spelled. */
export function nameAt(names: NameForms, tokens: readonly Token[], at: number): NameHit | undefined {
  const head = tokens[at];
  // "Prime Minister al-Sudani", but no name where a small "de" or "al" has no capital behind it
  if (!head?.word.capital && !(head && isParticle(head) && tokens[at + 1]?.word.capital)) return undefined;
  let best: NameHit | undefined;
  let run = names.root;
  for (let end = at; end < tokens.length && run.goesOn; end++) {
    const { word } = tokens[end] as Token;
    if (word.kind !== "word" || word.text === "'s") {
      if (end > at && isInsideName(tokens, end)) continue;
      break;
    }
    run = run.next.get(word) ?? longer(names, run, word);
    if (run.participant !== undefined) best = { participant: run.participant, first: at, end: end + 1 };
  }
  return best;
}

const isParticle = flagPerWord(({ text }) => PARTICLES.has(text));

/** The run with one more word, made once. */
function longer({ forms, beginnings }: NameForms, run: Run, word: Word): Run {
  const text = run.text + word.text;
  const key = spellingKey(text);
  // a doubled letter at the end may become single with the next word
  const goesOn = beginnings.has(key) || beginnings.has(key.slice(0, -1));
  const made: Run = { text, participant: forms.get(key), goesOn, next: new Map() };
  if (run.next.size >= MOST_KEPT) run.next.clear();
  run.next.set(word, made);
  return made;
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
export const spellingKey = perText((name) =>
  letters(fold(name))
    .replace(/gh/g, "q")
    .replace(/ph/g, "f")
    .replace(/ou|oo/g, "u")
    .replace(/[yj]|ee/g, "i")
    .replace(/e/g, "a")
    .replace(/(.)\1+/g, "$1"),
);
