/** Where a tip stands in its chart, in pixels, and what it says. */
export interface TipPlace {
  words: string;
  top: number;
  left?: number;
  right?: number;
}

/** What the mark under the pointer or the focus stands for. A screen reader has it from the mark itself. */
export function Tip({ words, ...place }: TipPlace) {
  const cut = words.indexOf(": ");
  return (
    <div className="tip" aria-hidden="true" style={place}>
      {cut > 0 && <strong>{words.slice(0, cut)}</strong>}
      <span>{words.slice(cut > 0 ? cut + 2 : 0)}</span>
    </div>
  );
}
