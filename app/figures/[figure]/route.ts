import { createHash } from "node:crypto";
import { FIGURES, isFigureId } from "../../../lib/drawing/compose";
import { formatPicture, PICTURE_WIDTHS } from "../../../lib/drawing/picture";
import { figureAddress } from "../../../lib/export/figure-address";
import { fileName } from "../../../lib/export/file-name";
import { listWords } from "../../../lib/view/counting";
import { takeLooks } from "../../../lib/view/looks";
import { type Asked, answer, refuse } from "../../answer";
import { composeHere } from "../composed";
import { toPng } from "../png";

const TYPES = { svg: "image/svg+xml; charset=utf-8", png: "image/png" } as const;

/** A figure of the view as a picture that stands alone: `/figures/topics.svg?minister=wang-yi&width=900&theme=dark`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ figure: string }> },
): Promise<Response> {
  const { figure } = await params;
  const [, id = "", ending = ""] = /^([a-z]+)\.(svg|png)$/.exec(figure) ?? [];
  if (!isFigureId(id) || !isEnding(ending)) return refuse([tellNoFigure(figure)], 404);
  const begun = takeLooks(new URL(request.url).search, PICTURE_WIDTHS);
  const write = async ({ view, match, origin }: Asked) => {
    const { width, theme } = begun.looks;
    const isPng = ending === "png";
    const svg = formatPicture(composeHere(id, view, match), {
      width,
      address: figureAddress(origin, id, view),
      // Paper is white: a PNG is for documents and slides.
      theme: isPng ? "light" : (theme ?? "light"),
      hasLetters: isPng,
    });
    const etag = `"${createHash("sha256").update(svg).digest("base64url").slice(0, 22)}-${ending}"`;
    const headers = {
      "content-type": TYPES[ending],
      "content-disposition": `inline; filename="${fileName(id, view, ending)}"`,
      "cache-control": "public, no-cache",
      etag,
    };
    if (request.headers.get("if-none-match")?.includes(etag))
      return new Response(null, { status: 304, headers });
    return new Response(isPng ? await toPng(svg) : svg, { headers });
  };
  return answer(request, write, begun);
}

function isEnding(ending: string): ending is keyof typeof TYPES {
  return Object.hasOwn(TYPES, ending);
}

function tellNoFigure(name: string): string {
  const names = Object.keys(FIGURES).flatMap((id) => Object.keys(TYPES).map((ending) => `${id}.${ending}`));
  return `There is no figure “${name.slice(0, 60)}”; there are ${listWords(names)}.`;
}
