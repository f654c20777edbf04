import type { Composed } from "./compose";
import { label } from "./labels";
import { GROUND } from "./palette";
import { drawPoster, roomIn } from "./poster";
import type { Scene } from "./scene";
import { formatSvg, type Theme } from "./svg";
import { withAxes } from "./trend/trend-scene";

/** How wide a picture may be asked for, and how wide it is otherwise, in pixels. */
export const PICTURE_WIDTHS = { least: 300, usual: 760, most: 2000 } as const;

/** What lies behind a picture: white as paper is, or the dark page's own ground. */
const GROUNDS: Record<Theme, string> = { light: "#ffffff", dark: GROUND.paper.dark };

type Drawable = Pick<Composed, "caption" | "isEmpty" | "draw">;

/** A figure that stands alone at this width, with the address that leads back to it; one without marks says so in words. */
export function drawPicture({ caption, isEmpty, draw }: Drawable, width: number, address: string): Scene {
  const room = roomIn(width);
  return drawPoster(isEmpty ? nothing(room) : withAxes(draw(room)), caption, address);
}

/** The picture as an SVG file: its headline is the title, all else that stands around the chart the description. */
export function formatPicture(figure: Drawable, width: number, address: string, theme: Theme): string {
  const { headline, measures, note, source } = figure.caption;
  return formatSvg(drawPicture(figure, width, address), {
    theme,
    title: headline,
    desc: [measures, note, source, address].join(" "),
    ground: GROUNDS[theme],
  });
}

function nothing(width: number): Scene {
  const words = label("Nothing to draw: the view holds nothing that this figure counts.", 0, 32, {
    fill: "ink-soft",
    size: 15,
  });
  return { width, height: 60, shapes: [words] };
}
