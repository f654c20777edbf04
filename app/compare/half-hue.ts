import type { Half } from "../../lib/compare/pair";
import type { Names } from "../../lib/corpus/corpus";
import { sideHues } from "../../lib/drawing/hues";
import type { HueName } from "../../lib/drawing/palette";

/** The hue of a side, or of the side that a speaker speaks for; calls and years have none of their own. */
export function halfHue({ speakers, sides }: Names, { kind, id }: Half): HueName {
  const hues = sideHues(sides);
  if (kind === "side") return hues[id] ?? "grey";
  const country = kind === "speaker" ? speakers.find((one) => one.id === id)?.country : undefined;
  return hues[sides.find(({ name }) => name === country)?.id ?? ""] ?? "grey";
}
