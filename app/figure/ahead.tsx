import type { Scene } from "../../lib/drawing/scene";
import { formatInline } from "../../lib/drawing/svg";

interface Props {
  draw: (width: number) => Scene;
  /** The widths at which a picture is drawn ahead, from narrow to wide; the style sheet shows the one that fits. */
  widths: readonly number[];
}

/**
 * What the HTML has of a chart before a script draws it at its own width. The server writes it; in the browser it is
 * left as it came, without a second drawing to compare it with.
 */
export function Ahead({ draw, widths }: Props) {
  const html = typeof window === "undefined" ? write(draw, widths) : "";
  return (
    <div
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own drawing, which escapes what it is given
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

function write(draw: Props["draw"], widths: readonly number[]): string {
  const pictures = widths.map(
    (width, i) =>
      `<div class="drawn-ahead drawn-ahead-${i + 1}-of-${widths.length}">${formatInline(draw(width))}</div>`,
  );
  return pictures.join("");
}
