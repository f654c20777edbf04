import type { FigureId } from "../../lib/drawing/compose";

/** The address of a figure's picture at a width, as an attribute of HTML can have it; `query` is the page's. */
export const pictureAddress =
  (id: FigureId, query: string) =>
  (width: number): string =>
    `/figures/${id}.svg?${query && `${query.replaceAll("&", "&amp;").replaceAll('"', "%22")}&amp;`}width=${width}`;
