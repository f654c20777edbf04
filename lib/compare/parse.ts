import type { Names } from "../corpus/corpus";
import { parseView, type Query, toParams } from "../view/parse";
import { quote } from "../view/problems";
import type { View } from "../view/view";
import { findHalf, type Half } from "./pair";

/** The parameters that name the two halves. */
const HALVES = ["a", "b"] as const;

/** What an address asks to compare; a half that is not named, or not to be had, is undefined. */
export interface Asked {
  /** The rest of the view. */
  view: View;
  a: Half | undefined;
  b: Half | undefined;
  problems: string[];
}

/** Reads `a=…&b=…` and the view beside them. Never throws; what could not be read is a problem in plain words. */
export function parseCompare(query: Query, names: Names): Asked {
  const params = toParams(query);
  const [givenA = "", givenB = ""] = HALVES.map((name) => params.get(name)?.trim().toLowerCase());
  const twice = HALVES.filter((name) => params.getAll(name).length > 1);
  for (const name of HALVES) params.delete(name);
  const { view, problems } = parseView(params, names);
  for (const name of twice) problems.push(`“${name}” is given more than once; the first was used.`);
  const a = readHalf("a", givenA, names, problems);
  const b = readHalf("b", givenB, names, problems);
  if (!a || !b) return { view, a, b, problems };
  if (a.kind !== b.kind) {
    problems.push(`“${a.label}” is a ${a.kind} and “${b.label}” a ${b.kind}; compare two of one kind.`);
    return { view, a, b: undefined, problems };
  }
  if (a.id === b.id) {
    problems.push(`“${a.label}” cannot be compared with itself.`);
    return { view, a, b: undefined, problems };
  }
  return { view, a, b, problems };
}

function readHalf(name: string, given: string, names: Names, problems: string[]): Half | undefined {
  if (given === "") return undefined;
  const half = findHalf(given, names);
  if (!half) problems.push(`${quote(given)} is no call, speaker, side or year of these calls (${name}).`);
  return half;
}
