/** Words with the bits that each of its lists gives them; a word in none has none. */
export function bitTable(lists: readonly (readonly [Iterable<string>, bit: number])[]): Map<string, number> {
  const table = new Map<string, number>();
  for (const [words, bit] of lists) for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  return table;
}
