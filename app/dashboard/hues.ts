import type { HueName } from "../../lib/drawing/palette";

/** The hue of each side of the corpus, by its id; see sideHues in theme/hue.ts. */
export type Hues = Readonly<Record<string, HueName>>;
