/** How many places stand before a text's first character and behind its last, so that a rule may look around without a check. */
export const BEFORE = 2;
const BEHIND = 3;

/** The characters of the text that was read last. */
interface Reading {
  text: string;
  codes: Uint16Array;
}

/** Lines and names are read apart, so that the whole text between which they are asked for need not be read again. */
const LINE = 512;
const line: Reading = { text: "", codes: new Uint16Array(BEFORE + LINE + BEHIND) };
const whole: Reading = { text: "", codes: new Uint16Array(2 ** 14) };

/**
 * The characters (UTF-16 code units) of a text, the first at {@link BEFORE}; what stands around them is 0. They are read
 * once for all that ask for the same text, and stand only until another text is asked for. Half of a surrogate pair may be
 * U+FFFD, as it is in UTF-8.
 */
export function codesOf(text: string): Uint16Array {
  const reading = text.length <= LINE ? line : whole;
  if (text !== reading.text) read(text, reading);
  return reading.codes;
}

function read(text: string, reading: Reading): void {
  const end = BEFORE + text.length;
  if (reading.codes.length < end + BEHIND) reading.codes = new Uint16Array(2 * (end + BEHIND));
  const { codes } = reading;
  if (text.length > SHORT) writeAtOnce(text, codes);
  else for (let at = BEFORE; at < end; at++) codes[at] = text.charCodeAt(at - BEFORE);
  codes.fill(0, end, end + BEHIND);
  reading.text = text;
}

/** Shorter texts are written one character at a time, longer ones many times faster at once, as the bytes of UTF-8. */
const SHORT = 100;
const utf8 = new TextEncoder();
/** A character (UTF-16 code unit) has three bytes at most. */
const MOST_BYTES = 3;
let bytes = new Uint8Array(2 ** 14);

function writeAtOnce(text: string, codes: Uint16Array): void {
  if (bytes.length < MOST_BYTES * text.length) bytes = new Uint8Array(2 * MOST_BYTES * text.length);
  const { written } = utf8.encodeInto(text, bytes);
  if (written === text.length) codes.set(bytes.subarray(0, written), BEFORE);
  else decode(written, codes);
}

/** Writes the characters that the first so many of the bytes stand for. */
function decode(written: number, codes: Uint16Array): void {
  let to = BEFORE;
  for (let at = 0; at < written; ) {
    const byte = bytes[at++] as number;
    if (byte < 0x80) codes[to++] = byte;
    else if (byte < 0xe0) codes[to++] = ((byte & 0x1f) << 6) | more(at++);
    else if (byte < 0xf0) codes[to++] = ((byte & 0xf) << 12) | (more(at++) << 6) | more(at++);
    else {
      const code = ((byte & 7) << 18) | (more(at++) << 12) | (more(at++) << 6) | more(at++);
      codes[to++] = 0xd7c0 + (code >> 10);
      codes[to++] = 0xdc00 | (code & 0x3ff);
    }
  }
}

/** What a byte behind the first of a character adds to it. */
const more = (at: number): number => (bytes[at] as number) & 0x3f;
