import type { CSSProperties } from "react";
import type { HueName } from "../../lib/drawing/palette";

const STYLES: Partial<Record<HueName, CSSProperties>> = {};

/**
 * Gives an element (and what is in it) a hue: `--hue` for marks and `--hue-word` for words. The same object for the
 * same hue, so that what did not change is not drawn anew.
 */
export function hueStyle(hue: HueName): CSSProperties {
  STYLES[hue] ??= { "--hue": `var(--${hue}-mark)`, "--hue-word": `var(--${hue}-word)` } as CSSProperties;
  return STYLES[hue];
}
