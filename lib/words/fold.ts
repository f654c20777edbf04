/** Lower case, without diacritics and with plain quotes: the key under which all spellings of a word meet. */
export function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase();
  return raw
    .normalize("NFD")
    .replace(DIACRITICS, "")
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d");
}

const DIACRITICS = /[\p{M}\u200b-\u200f\u2060]/gu;
/** Nothing but ASCII, and no grave accent, so that only capitals are left to fold. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;
