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
 * once for all that ask for the same text, and stand only until another text is asked for.
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
  if (writeBytes(text)) codes.set(bytes.subarray(0, text.length), BEFORE);
  else for (let at = BEFORE; at < end; at++) codes[at] = text.charCodeAt(at - BEFORE);
  codes.fill(0, end, end + BEHIND);
  reading.text = text;
}

const utf8 = new TextEncoder();
let bytes = new Uint8Array(2 ** 14);

/** Writes the characters of a text into `bytes` at once, many times faster than one by one; false where one is beyond ASCII. */
function writeBytes(text: string): boolean {
  if (bytes.length < text.length) bytes = new Uint8Array(2 * text.length);
  const { read, written } = utf8.encodeInto(text, bytes);
  return read === text.length && written === text.length;
}
