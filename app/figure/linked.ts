import type { Meaning } from "../../lib/drawing/scene";

/** What a figure's mark must share with what is pointed at, kind by kind, to stay lit. */
const KINDS = ["topics", "calls", "speaker", "side"] as const;

/**
 * Lights up all that stands for what is pointed at, on the whole page at once: one rule of style, whose selectors find
 * the marks, rows and names by their attributes (see meaning.ts). Nothing is drawn anew.
 */
export function light(meaning: Meaning | null): void {
  const style = document.getElementById(STYLE) ?? makeStyle();
  const rules = meaning ? rulesOf(meaning) : "";
  if (style.textContent !== rules) style.textContent = rules;
}

const STYLE = "lit";

function makeStyle(): HTMLElement {
  const style = document.createElement("style");
  style.id = STYLE;
  document.head.append(style);
  return style;
}

/** Marks that have a kind in common with the meaning but none of its values turn pale; rows that share all stand out. */
function rulesOf(meaning: Meaning): string {
  const kinds = KINDS.flatMap((kind) => {
    const values = [meaning[kind] ?? []].flat().map((value) => `[data-${kind}~="${CSS.escape(value)}"]`);
    return values.length > 0 ? [{ kind, values }] : [];
  });
  if (kinds.length === 0) return "";
  const pale = kinds.map(({ kind, values }) => `[data-drawn] [data-${kind}]:not(${values.join()})`);
  const lit = kinds.map(({ values }) => `:is(${values.join()})`).join("");
  return `${pale.join()}{opacity:.22}tr${lit}{background:var(--wash)}.table-topics ${lit}{background:var(--found);color:var(--ink)}`;
}
