import type { Trend } from "../../figures/trend";
import type { Form } from "../../view/view";
import { drawBars } from "./bars";
import type { TrendOptions } from "./events";
import { drawLines } from "./lines";
import { drawRows } from "./rows";
import type { TrendScene } from "./trend-scene";

const FORMS: Record<Form, (figure: Trend, options: TrendOptions) => TrendScene> = {
  rows: drawRows,
  bars: drawBars,
  lines: drawLines,
};

/** Draws topic frequency in the chosen form. */
export function drawTrend(figure: Trend, form: Form, options: TrendOptions): TrendScene {
  return FORMS[form](figure, options);
}
