import type { Names } from "../corpus/corpus";
import { OPTIONS, SETTINGS, SWITCHES } from "./options";
import {
  FOREIGN,
  FROM,
  HIDE,
  LISTS,
  type ListParameter,
  LONGEST_QUERY,
  LONGEST_WORDS,
  OPEN,
  SORT,
  TO,
  WORDS,
} from "./parameters";
import { readPeriod } from "./period";
import { tellProblem, tellUnknown } from "./problems";
import { TABLE_COLUMNS, type TableColumn } from "./table-columns";
import { type Sort, type View, WHOLE } from "./view";
import { hasWords } from "./words";

/** A query as text ("?minister=wang-yi"), as `URLSearchParams`, or as Next's `searchParams`. */
export type Query = string | URLSearchParams | Record<string, string | string[] | undefined>;

/** What could be read of a query, and a plain sentence about each thing in it that could not. */
export interface Parsed {
  view: View;
  problems: string[];
}

/** Reads a query: valid values become the view, each other one a problem; a missing one is neither. Never throws. */
export function parseView(query: Query, names: Names): Parsed {
  const params = toParams(query);
  const problems: string[] = [];
  if (isTooLong(params)) {
    return {
      view: { ...WHOLE },
      problems: [`The query is longer than ${LONGEST_QUERY} characters; nothing of it was read.`],
    };
  }
  for (const name of new Set(params.keys())) if (!isKnown(name)) problems.push(tellUnknown(name));
  const lists = [...LISTS, OPEN].map(
    (list) => [list.field, readList(list, params, names, problems)] as const,
  );
  const options = OPTIONS.map(
    ({ name, field, values }) =>
      [field, readOne<string>(name, values, params, problems) ?? WHOLE[field]] as const,
  );
  const switches = SWITCHES.map(
    (name) => [name, readOne(name, SETTINGS, params, problems) === "on"] as const,
  );
  const view: View = {
    ...WHOLE,
    ...(Object.fromEntries([...lists, ...options, ...switches]) as Partial<View>),
    ...readPeriod({ from: values(params, FROM), to: values(params, TO) }, problems),
    words: readWords(params.getAll(WORDS), problems),
    sort: readSort(values(params, SORT), problems),
    hidden: readColumns(values(params, HIDE), problems),
  };
  return { view, problems };
}

/** Any of the forms as one; values given more than once stay so. */
export function toParams(query: Query): URLSearchParams {
  if (typeof query === "string" || query instanceof URLSearchParams) return new URLSearchParams(query);
  const params = new URLSearchParams();
  for (const [name, given] of Object.entries(query)) {
    for (const value of Array.isArray(given) ? given : [given ?? ""]) params.append(name, value);
  }
  return params;
}

function isTooLong(params: URLSearchParams): boolean {
  let length = 0;
  for (const [name, value] of params) length += name.length + value.length + 2;
  return length > LONGEST_QUERY;
}

const KNOWN = new Set<string>([
  ...[...LISTS, OPEN, ...OPTIONS].map(({ name }) => name),
  ...SWITCHES,
  ...[FROM, TO, WORDS, SORT, HIDE],
]);
const isKnown = (name: string) => KNOWN.has(name) || FOREIGN.test(name);

/** The values of a parameter that may be repeated or hold several with commas; empty ones count as missing. */
function values(params: URLSearchParams, name: string): string[] {
  const all = params.getAll(name).flatMap((value) => value.split(","));
  return [...new Set(all.map((value) => value.trim().toLowerCase()).filter((value) => value !== ""))];
}

function readList(list: ListParameter, params: URLSearchParams, names: Names, problems: string[]) {
  const given = values(params, list.name);
  if (given.length === 0) return [];
  const choices = list.choices(names);
  const valid = given.filter((value) => choices.some((choice) => choice.id === value));
  for (const value of given)
    if (!valid.includes(value)) problems.push(tellProblem(list, value, choices, names));
  return list.field === "years" ? valid.map(Number) : valid;
}

function readWords(given: readonly string[], problems: string[]): string {
  const words = given
    .join(" ")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (words.length > LONGEST_WORDS) {
    problems.push(`The search words are longer than ${LONGEST_WORDS} characters and were left out.`);
    return "";
  }
  if (words !== "" && !hasWords(words)) {
    problems.push(`“${words}” holds no word to look for and was left out.`);
    return "";
  }
  return words;
}

function readOne<T extends string>(
  name: string,
  choices: readonly T[],
  params: URLSearchParams,
  problems: string[],
) {
  const given = values(params, name);
  const valid = choices.filter((choice) => given.includes(choice));
  for (const value of given) {
    if (!valid.some((choice) => choice === value)) problems.push(tellUnknown(name, value, choices));
  }
  if (valid.length > 1) problems.push(`“${name}” is given more than once; only “${valid[0]}” was used.`);
  return valid[0];
}

function readSort(given: readonly string[], problems: string[]): Sort[] {
  const sorts: Sort[] = [];
  for (const value of given) {
    const column = readColumn(value.replace(/^-/, ""));
    if (!column) problems.push(tellUnknown(SORT, value, TABLE_COLUMNS));
    else if (sorts.some((sort) => sort.column === column))
      problems.push(`“${SORT}” names “${column}” twice; the first was used.`);
    else sorts.push({ column, desc: value.startsWith("-") });
  }
  return sorts;
}

function readColumns(given: readonly string[], problems: string[]): TableColumn[] {
  const columns = given.flatMap((value) => readColumn(value) ?? []);
  for (const value of given) if (!readColumn(value)) problems.push(tellUnknown(HIDE, value, TABLE_COLUMNS));
  if (columns.length < TABLE_COLUMNS.length) return columns;
  problems.push("All columns were to be hidden; all are shown instead.");
  return [];
}

const readColumn = (value: string): TableColumn | undefined =>
  TABLE_COLUMNS.find((column) => column === value);
