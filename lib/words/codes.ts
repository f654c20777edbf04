/** How many places stand before a text's first character and behind its last, so that a rule may look around without a check. */
export const BEFORE = 2;
const BEHIND = 3;

let codes = new Uint16Array(2 ** 14);
let read = "";

/**
 * The characters (UTF-16 code units) of a text, the first at {@link BEFORE}; what stands around them is 0. They are read
 * once for all that ask for the same text in a row, and stand only until another text is asked for.
 */
export function codesOf(text: string): Uint16Array {
  if (text === read) return codes;
  const end = BEFORE + text.length;
  if (codes.length < end + BEHIND) codes = new Uint16Array(2 * (end + BEHIND));
  const into = codes;
  for (let at = BEFORE; at < end; at++) into[at] = text.charCodeAt(at - BEFORE);
  into.fill(0, end, end + BEHIND);
  read = text;
  return codes;
}
