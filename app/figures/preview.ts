import type { Metadata } from "next";
import { drawPicture, PICTURE_WIDTHS } from "../../lib/drawing/picture";
import { figureAddress } from "../../lib/export/figure-address";
import { headline } from "../../lib/figures/headline";
import { formatView } from "../../lib/view/format";
import type { View } from "../../lib/view/view";
import { columns } from "../corpus";
import { originHere } from "../origin";
import { composeHere, matchHere } from "./composed";
import { DENSITY } from "./png";

/** What stands where a link to this view is shared: its headline, its sentences, and its first figure as a picture. */
export async function previewOf(view: View): Promise<Metadata> {
  const origin = await originHere();
  const match = matchHere(view);
  const figure = composeHere("topics", view, match);
  const { width, height } = drawPicture(figure, PICTURE_WIDTHS.usual, figureAddress(origin, "topics", view));
  const query = formatView(view);
  const asked = query && `?${query}`;
  const words = headline(columns, view, match);
  const title = words.headline;
  const description = words.sentences.join(" ");
  const image = {
    url: `/figures/topics.png${asked}`,
    width: width * DENSITY,
    height: height * DENSITY,
    alt: `${title}. ${figure.caption.measures}`,
  };
  return {
    metadataBase: new URL(origin),
    alternates: { canonical: `/${asked}` },
    description,
    openGraph: {
      type: "website",
      siteName: "Readout",
      title,
      description,
      url: `/${asked}`,
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}
