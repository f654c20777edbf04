import { formatDay } from "../view/dates";

/** What is cited: a figure or a sentence at an address, as the corpus stood in one version. */
export interface Cited {
  title: string;
  address: string;
  /** The hash of corpus and codebook. */
  version: string;
  /** The day on which it was seen. */
  date: Date;
}

export interface Citation {
  /** One sentence for a footnote. */
  footnote: string;
  bibtex: string;
}

/** How to cite it: a sentence for footnotes and a BibTeX entry, both with address, data version and day. */
export function cite({ title, address, version, date }: Cited): Citation {
  const day = isoDay(date);
  const plain = title.replace(/[.\s]+$/, "");
  return {
    footnote: `Readout, “${plain}”, data version ${version}, ${address} (accessed ${formatDay(day)}).`,
    bibtex: [
      `@misc{readout-${version},`,
      "  author = {{Readout}},",
      `  title = {${escapeTex(plain)}},`,
      `  year = {${day.slice(0, 4)}},`,
      `  howpublished = {\\url{${address}}},`,
      `  note = {Data version ${version}, accessed ${day}}`,
      "}",
    ].join("\n"),
  };
}

const isoDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

const ESCAPED: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** The signs that TeX reads as its own. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`);
}
