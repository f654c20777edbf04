import type { Composed } from "./compose";
import { label } from "./labels";
import { wrap } from "./letters";
import { GROUND } from "./palette";
import { drawPoster, roomIn } from "./poster";
import type { Scene } from "./scene";
import { formatSvg, type Theme } from "./svg";
import { withAxes } from "./trend/trend-scene";

/** How wide a picture may be asked for, and how wide it is otherwise, in pixels. */
export const PICTURE_WIDTHS = { least: 300, usual: 760, most: 2000 } as const;

/** What lies behind a picture: white as paper is, or the dark page's own ground. */
const GROUNDS: Record<Theme, string> = { light: "#ffffff", dark: GROUND.paper.dark };

/** Of the words in place of a chart. */
const SIZE = 15;

type Drawable = Pick<Composed, "caption" | "isEmpty" | "draw">;

/** A figure that stands alone at this width, with the address that leads back to it; one without marks says so in words. */
export function drawPicture({ caption, isEmpty, draw }: Drawable, width: number, address: string): Scene {
  const room = roomIn(width);
  return drawPoster(isEmpty ? nothing(room) : withAxes(draw(room)), caption, address);
}

/** How a picture is written: its theme, and whether whatever shows it has the page's letters. */
interface PictureOptions {
  width: number;
  address: string;
  theme?: Theme;
  hasLetters?: boolean;
}

/** The picture as an SVG file: its headline is the title, all else that stands around the chart the description. */
export function formatPicture(
  figure: Drawable,
  { width, address, theme = "light", hasLetters = false }: PictureOptions,
): string {
  const { headline, measures, note, source } = figure.caption;
  return formatSvg(drawPicture(figure, width, address), {
    theme,
    title: headline,
    desc: [measures, note, source, address].join(" "),
    ground: GROUNDS[theme],
    hasLetters,
  });
}

function nothing(width: number): Scene {
  const lines = wrap("Nothing to draw: the view holds nothing that this figure counts.", width, SIZE);
  const shapes = lines.map((line, i) => label(line, 0, 30 + i * 20, { fill: "ink-soft", size: SIZE }));
  return { width, height: 40 + lines.length * 20, shapes };
}
