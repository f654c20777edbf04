import { type Composed, FIGURES, type FigureId, type FigureInput } from "../../lib/drawing/compose";
import { sideHues } from "../../lib/drawing/hues";
import { type Match, matchView } from "../../lib/view/match";
import type { View } from "../../lib/view/view";
import { findWords } from "../../lib/view/words";
import { columns, readoutSources, wordIndex } from "../corpus";

const hues = sideHues(columns.sides);

/** What the server's own figures are made from. */
export function figureInput(view: View, match: Match): FigureInput {
  return { columns, readouts: readoutSources, hues, view, match };
}

/** What a view matches, its words looked for on the server. */
export function matchHere(view: View): Match {
  return matchView(columns, view, view.words === "" ? null : findWords(wordIndex(), view.words));
}

/** A figure of the view, composed on the server. */
export function composeHere(id: FigureId, view: View, match: Match = matchHere(view)): Composed {
  return FIGURES[id](figureInput(view, match));
}
