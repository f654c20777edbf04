import { slugOf } from "../../lib/corpus/slug";

/** The anchor of a sentence's differences on the method page: "in-h3-03-txt-at-512"; of a readout's as a whole "in-h3-03-txt". */
export function differenceAnchor(file: string, start: number | undefined): string {
  return start === undefined ? `in-${slugOf(file)}` : `in-${slugOf(file)}-at-${start}`;
}
