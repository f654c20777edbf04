/** One colour of the page in both themes, as `#rrggbb`. */
export interface Shade {
  light: string;
  dark: string;
}

/**
 * A hue: its colour as a mark (at least 3:1 against the paper) and as a word (at least 4.5:1), and the black or white
 * of what is written on a mark (at least 4.5:1).
 */
interface Hue {
  mark: Shade;
  word: Shade;
  on: Shade;
}

export type GroundName = keyof typeof GROUND;
export type HueName = keyof typeof HUES;

/** Paper, ink and rules: what a page has before it has any hue. Each is the custom property `--<name>`. */
export const GROUND = {
  paper: { light: "#fdfcf9", dark: "#17181b" },
  raised: { light: "#ffffff", dark: "#202226" },
  wash: { light: "#f4f1ea", dark: "#24262b" },
  ink: { light: "#1c1b19", dark: "#ece9e3" },
  "ink-soft": { light: "#5d5953", dark: "#b1aca3" },
  rule: { light: "#e0dbd1", dark: "#34363c" },
  "rule-strong": { light: "#8d8982", dark: "#7d7a75" },
  focus: { light: "#1c1b19", dark: "#ece9e3" },
  found: { light: "#fbe6a2", dark: "#4b3f14" },
} as const satisfies Record<string, Shade>;

/**
 * Every hue by name: `--<name>-mark` and `--<name>-word`. The first group is for sides (a warm one and a cool
 * one before all, a neutral one for both together), the second for families of topics, the third for every other topic of a
 * family, where they stand on each other. No pair in a group leans
 * on red against green: tests/palette.test.ts measures the distances as three kinds of colour-blind eyes see them.
 */
export const HUES = {
  warm: {
    mark: { light: "#c4501b", dark: "#f0915f" },
    word: { light: "#a9410f", dark: "#f39a6b" },
    on: { light: "#ffffff", dark: "#000000" },
  },
  cool: {
    mark: { light: "#1c6e9e", dark: "#62b3e0" },
    word: { light: "#17628e", dark: "#6fbbe6" },
    on: { light: "#ffffff", dark: "#000000" },
  },
  neutral: {
    mark: { light: "#77726b", dark: "#a8a39b" },
    word: { light: "#5d5953", dark: "#b1aca3" },
    on: { light: "#ffffff", dark: "#000000" },
  },
  violet: {
    mark: { light: "#a962d6", dark: "#bf4a9b" },
    word: { light: "#8838bd", dark: "#dc7cbd" },
    on: { light: "#000000", dark: "#000000" },
  },
  moss: {
    mark: { light: "#353b08", dark: "#7d7c22" },
    word: { light: "#353b08", dark: "#a9a842" },
    on: { light: "#ffffff", dark: "#000000" },
  },
  jade: {
    mark: { light: "#145252", dark: "#3fe8d6" },
    word: { light: "#145252", dark: "#3fe8d6" },
    on: { light: "#ffffff", dark: "#000000" },
  },

  teal: {
    mark: { light: "#23796a", dark: "#2bcdb1" },
    word: { light: "#1d6e60", dark: "#2bcdb1" },
    on: { light: "#ffffff", dark: "#000000" },
  },
  iris: {
    mark: { light: "#7d74dc", dark: "#9c95fb" },
    word: { light: "#5f56c4", dark: "#a9a3fc" },
    on: { light: "#000000", dark: "#000000" },
  },
  plum: {
    mark: { light: "#781c63", dark: "#b565a6" },
    word: { light: "#781c63", dark: "#cb83bd" },
    on: { light: "#ffffff", dark: "#000000" },
  },
  ochre: {
    mark: { light: "#a87f14", dark: "#d9ae2b" },
    word: { light: "#7d5d00", dark: "#d9ae2b" },
    on: { light: "#000000", dark: "#000000" },
  },
  olive: {
    mark: { light: "#465a0a", dark: "#628c12" },
    word: { light: "#465a0a", dark: "#86ae3c" },
    on: { light: "#ffffff", dark: "#000000" },
  },

  sea: {
    mark: { light: "#13a385", dark: "#b0fdeb" },
    word: { light: "#1d6e60", dark: "#2bcdb1" },
    on: { light: "#000000", dark: "#000000" },
  },
  indigo: {
    mark: { light: "#5b2ddb", dark: "#704cf7" },
    word: { light: "#5f56c4", dark: "#a9a3fc" },
    on: { light: "#ffffff", dark: "#ffffff" },
  },
  wine: {
    mark: { light: "#42003c", dark: "#fcb5f9" },
    word: { light: "#781c63", dark: "#cb83bd" },
    on: { light: "#ffffff", dark: "#000000" },
  },
  umber: {
    mark: { light: "#46350d", dark: "#a7976e" },
    word: { light: "#7d5d00", dark: "#d9ae2b" },
    on: { light: "#ffffff", dark: "#000000" },
  },
  fern: {
    mark: { light: "#151f00", dark: "#b2e56c" },
    word: { light: "#465a0a", dark: "#86ae3c" },
    on: { light: "#ffffff", dark: "#000000" },
  },

  grey: {
    mark: { light: "#8d8982", dark: "#7d7a75" },
    word: { light: "#5d5953", dark: "#b1aca3" },
    on: { light: "#000000", dark: "#000000" },
  },
} as const satisfies Record<string, Hue>;

/** Hues of sides in the order in which they are given away; China and Iran always have the first two. */
export const SIDE_HUES = ["warm", "cool", "violet", "moss", "jade"] as const satisfies HueName[];

/** The hue of each family of topics, by its slug. */
export const FAMILY_HUES = {
  "bilateral-ties": "teal",
  "mutual-support": "iris",
  "world-order": "plum",
  "regional-security": "ochre",
  "health-and-relief": "olive",
} as const satisfies Record<string, HueName>;

/** The other hue of a family: neighbours of one family in a column have the one and the other by turns. */
export const OTHER_HUES = {
  teal: "sea",
  iris: "indigo",
  plum: "wine",
  ochre: "umber",
  olive: "fern",
} as const satisfies Record<(typeof FAMILY_HUES)[keyof typeof FAMILY_HUES], HueName>;
