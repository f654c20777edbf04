"use client";

import { useLayoutEffect } from "react";
import { keepHistory } from "./history";

/** Stands in the frame of every page, shows nothing, and makes “back” and “forward” lead where the reader was. */
export function HistoryKeeper() {
  // The router begins to listen in an effect of the same painting, after all that are of the layout.
  useLayoutEffect(keepHistory, []);
  return null;
}
