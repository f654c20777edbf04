/** What a character (a UTF-16 code unit) is to a tokenizer. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const HYPHEN = 4;
export const APOSTROPHE = 5;
export const OTHER = 0;

/** Two characters by their codes: the commonest white space, and the full stop. */
export const BLANK = 0x20;
export const STOP = 0x2e;

/** Behind the last of the Latin characters; most texts have few others. */
export const LATIN_END = 0x250;
/** The kinds of the Latin characters, so that most of a text is told by one look-up. */
const LATIN = Uint8Array.from({ length: LATIN_END }, (_, code) => classify(code));
/** For each Latin character 1 where it is a letter or a figure, and 0. */
export const LATIN_WORDS = LATIN.map((kind) => (kind === LETTER || kind === DIGIT ? 1 : 0));

/** Whether a character is a letter, a digit, white space, a hyphen, an apostrophe or something else; NaN is something else. */
export function kindOf(code: number): number {
  return code < LATIN_END ? (LATIN[code] as number) : classify(code);
}

export function isLetter(code: number): boolean {
  return kindOf(code) === LETTER;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter or a digit. */
export function isWordCode(code: number): boolean {
  const kind = kindOf(code);
  return kind === LETTER || kind === DIGIT;
}

function classify(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (isLetterCode(code)) return LETTER;
  if (isSpace(code)) return SPACE;
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2013)) return HYPHEN;
  if (code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc) return APOSTROPHE;
  return OTHER;
}

const LETTERS = /[\p{L}\p{M}]/u;

/** Latin letters by range; everything else beyond ASCII that Unicode calls a letter or a mark, half pairs apart. */
function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  return LETTERS.test(String.fromCharCode(code));
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}
