import type { Scene } from "../../lib/drawing/scene";
import { formatInline } from "../../lib/drawing/svg";

interface Props {
  draw: (width: number) => Scene;
  /** The widths at which a picture is drawn ahead, from narrow to wide; the style sheet shows the one that fits. */
  widths: readonly number[];
  /** The address of the picture at a width, where the page keeps its room only; as an attribute of HTML can have it. */
  picture?: ((width: number) => string) | undefined;
}

/**
 * What the HTML has of a chart before a script draws it at its own width: the drawing, or its room, so that nothing moves
 * when it comes; without a script the picture is fetched into it. The server writes it; in the browser it is left as it
 * came, without a second drawing to compare it with.
 */
export function Ahead(props: Props) {
  const html = typeof window === "undefined" ? write(props) : "";
  return (
    <div
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own drawing, which escapes what it is given
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

function write({ draw, widths, picture }: Props): string {
  const pictures = widths.map((width, i) => {
    const scene = draw(width);
    const drawn = picture ? keepRoom(scene.height, picture(width)) : formatInline(scene);
    return `<div class="drawn-ahead drawn-ahead-${i + 1}-of-${widths.length}">${drawn}</div>`;
  });
  return pictures.join("");
}

const keepRoom = (height: number, address: string): string =>
  `<div style="min-height:${height}px"><noscript>` +
  `<img src="${address}" alt="The chart; its numbers are in the table below." loading="lazy"></noscript></div>`;
