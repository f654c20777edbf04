import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import own from "../../app/calls/[call]/tellings/tellings.module.css?inline";
import { TellingsShown } from "../../app/calls/[call]/tellings/tellings-shown";
import house from "../../app/globals.css?inline";
import { paletteCss } from "../../app/theme/css";
import { buildColumns } from "../../lib/corpus/columns";
import { narrowTellings, viewOfTellings } from "../../lib/tellings/narrow";
import { matchView } from "../../lib/view/match";
import { WHOLE } from "../../lib/view/view";
import type { Drawn } from "../browser/drawn";
import { threeTellings } from "./three-readouts";

/** The same page in the view of what is coded as thanks. */
export function draw(): Drawn {
  const { corpus, tellings } = threeTellings();
  const columns = buildColumns(corpus);
  const { isIn, ...shown } = viewOfTellings(
    corpus,
    columns,
    matchView(columns, { ...WHOLE, acts: ["thank"] }),
  );
  const narrowed = narrowTellings(tellings, { isIn, ...shown });
  const props = { corpus, tellings: narrowed, isIn, query: "?act=thank" };
  const markup = renderToStaticMarkup(createElement(TellingsShown, props));
  return { markup, css: paletteCss() + house + own };
}
