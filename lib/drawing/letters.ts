import widths from "./letter-widths.json";

/** Width of a letter in thousandths of the type's size: Source Sans 3, regular and semibold. */
const table = (rows: Record<string, string>) =>
  new Map(
    Object.entries(rows).flatMap(([width, letters]) => [...letters].map((one) => [one, Number(width)])),
  );

const REGULAR = table(widths["400"]);
const BOLD = table(widths["600"]);
/** Of a letter that the table doesn't have. */
const OTHER = 560;

/** How wide a line of text is, in pixels, as near as the letters' own widths tell (kerning is left out). */
export function widthOf(text: string, size: number, bold = false): number {
  const letters = bold ? BOLD : REGULAR;
  let width = 0;
  for (const letter of text) width += letters.get(letter) ?? OTHER;
  return (width * size) / 1000;
}

/**
 * The text in lines that are no wider than `room` pixels. A line can end after a hyphen, and in an address before
 * each part of it; a word that is wider than that has a line of its own.
 */
export function wrap(text: string, room: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line && widthOf((line + piece).trimEnd(), size, bold) > room) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/** What stays together in a line, each piece with the space after it. */
function piecesOf(text: string): string[] {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain === "" ? [] : plain.split(/(?<= )|(?<=\S-)(?=\S)|(?<=\S)(?=[&?#][a-z])/);
}

/** The text in one line of at most `room` pixels, with an ellipsis where something had to go. */
export function clip(text: string, room: number, size: number, bold = false): string {
  if (widthOf(text, size, bold) <= room) return text;
  let kept = text;
  while (kept && widthOf(`${kept}…`, size, bold) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
