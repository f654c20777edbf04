const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "1 statement", "18 statements". */
export function count(amount: number, noun: string): string {
  return `${amount} ${amount === 1 ? noun : `${noun}s`}`;
}

/** A number as newspapers write it: in words up to nine, from ten in figures with commas for thousands. */
export function spell(amount: number): string {
  return SMALL[amount] ?? String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "one call", "18 calls". */
export function spellCount(amount: number, noun: string): string {
  return `${spell(amount)} ${amount === 1 ? noun : `${noun}s`}`;
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[], joint: "and" | "or" = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}
