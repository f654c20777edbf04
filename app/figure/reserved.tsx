import type { Scene } from "../../lib/drawing/scene";

interface Props {
  draw: (width: number) => Scene;
  /** The widths at which the picture's height is known ahead, from narrow to wide; the style sheet takes the one that fits. */
  widths: readonly number[];
  /** The address of the picture at a width, as an attribute's value can have it. */
  picture: (width: number) => string;
}

/**
 * What the HTML has of a chart further down the page: its room, so that nothing moves when a script draws it there. Without
 * a script the picture is fetched. In the browser it is left as it came.
 */
export function Reserved({ draw, widths, picture }: Props) {
  const html = typeof window === "undefined" ? write(draw, widths, picture) : "";
  return (
    <div
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and an address of our own
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

function write(draw: Props["draw"], widths: Props["widths"], picture: Props["picture"]): string {
  const rooms = widths.map(
    (width, i) =>
      `<div class="drawn-ahead drawn-ahead-${i + 1}-of-${widths.length}" style="min-height:${draw(width).height}px">` +
      `<noscript><img src="${picture(width)}" alt="The chart; its numbers are in the table below." loading="lazy"></noscript></div>`,
  );
  return rooms.join("");
}
