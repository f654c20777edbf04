import table from "./endings.json";

interface Ending {
  ending: string;
  by: string;
  left: number;
}

const keep = new Set(table.keep);
const irregular = new Map(Object.entries(table.irregular));

/**
 * What the inflected forms of a folded word have in common: "safeguards", "safeguarding" and "safeguard" are
 * "safeguard", "developing" and "development" are "develop". It need not be a word, it is only compared.
 */
export function stemOf(text: string): string {
  const base = irregular.get(text);
  if (base !== undefined) return stemOf(base);
  if (keep.has(text) || text.length < 4) return text;
  const inflected = exchange(exchange(text, table.derived), table.inflected);
  return inflected.replace(/([bdgmnprt])\1$/, "$1").replace(/(?<=.{3})e$/, "");
}

function exchange(word: string, endings: readonly Ending[]): string {
  for (const { ending, by, left } of endings) {
    if (word.length - ending.length >= left && word.endsWith(ending))
      return word.slice(0, -ending.length) + by;
  }
  return word;
}
