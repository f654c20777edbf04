import { BOTH } from "../../corpus/both";
import { count, listWords, spell } from "../../view/counting";
import { isCountry, NARRATION, type WordShares } from "../word-shares";
import { type Caption, captionOf, figures, NOTES, type Shown } from "./caption";

/** Most sides that the headline names. */
const MOST_NAMED = 3;

/** The shares of the word in words: how many of all words each side is given. */
export function wordCaption(shares: WordShares, shown: Shown): Caption {
  const { total, readouts, calls } = shares;
  return captionOf(
    shown,
    tellWords(shares),
    `Words of each readout by who is given them. Base: ${figures(total.words)} words of ${count(readouts, "readout")} of ${count(calls.length, "call")}.`,
    `Whole readouts are counted, whatever statements of them are chosen; a sentence of two speakers is half and half. Space in a readout is not time on the line. ${NOTES.telling}`,
    shown.match.calls,
  );
}

function tellWords({ total, parts }: WordShares): string | null {
  const named = total.parts.map((part, i) => ({ ...part, name: parts[i]?.name ?? "" }));
  if (total.words === 0) return null;
  const sides = named.filter(isCountry).sort((a, b) => b.words - a.words);
  const rest = named
    .filter((part) => !isCountry(part))
    .map(({ id, words }) => `${figures(words)} ${NAMES[id]}`);
  const whole = `${figures(total.words)} words`;
  if (sides.length === 0) return `no side is given any of ${whole}: ${listWords(rest)}`;
  const told = sides
    .slice(0, MOST_NAMED)
    .map(({ name, words }, i) =>
      i === 0 ? `${name} is given ${figures(words)} of ${whole}` : `${name} ${figures(words)}`,
    );
  const others = sides.length - told.length;
  const more = others > 0 ? [`${spell(others)} other ${others === 1 ? "side" : "sides"} fewer`] : [];
  const remain = rest.length === 0 ? "" : `; ${listWords(rest)}`;
  return `${listWords([...told, ...more])}${remain}`;
}

const NAMES: Record<string, string> = { [BOTH]: "joint", [NARRATION]: "narration" };
