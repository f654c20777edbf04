import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import own from "../../app/calls/[call]/tellings/tellings.module.css?inline";
import { TellingsShown } from "../../app/calls/[call]/tellings/tellings-shown";
import house from "../../app/globals.css?inline";
import { paletteCss } from "../../app/theme/css";
import type { Drawn } from "../browser/drawn";
import { threeTellings } from "./three-readouts";

/** The page of the three invented readouts. */
export function draw(): Drawn {
  const { corpus, tellings } = threeTellings();
  const markup = renderToStaticMarkup(
    createElement(TellingsShown, { corpus, tellings, isIn: () => true, query: "" }),
  );
  return { markup, css: paletteCss() + house + own };
}
