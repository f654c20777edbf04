import type { Names } from "../corpus/corpus";
import { LISTS, type ListParameter } from "./parameters";

const LONGEST_QUOTE = 60;
const MOST_NAMED = 12;

/** A value as the reader typed it, shortened. */
export function quote(value: string): string {
  const plain = value.replace(/\p{Cc}+/gu, " ");
  return `“${plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain}”`;
}

const nameSome = (ids: readonly string[]) =>
  ids.length > MOST_NAMED
    ? `${ids.slice(0, MOST_NAMED).join(", ")} and ${ids.length - MOST_NAMED} more`
    : ids.join(", ");

/** "“sort” cannot be “size”; it can be date, call …", or that there is no such parameter. */
export function tellUnknown(name: string, value?: string, choices: readonly string[] = []): string {
  if (value === undefined) return `${quote(name)} is no parameter of this page.`;
  return `${quote(name)} cannot be ${quote(value)}; it can be ${nameSome(choices)}.`;
}

/** "“from” cannot be “soon”; it can be a year, a month or a day …". */
export function tellDay(name: string, value: string): string {
  return `${quote(name)} cannot be ${quote(value)}; it can be a year, a month or a day: 2021, 2021-09 or 2021-09-03.`;
}

/** That a period ends before it begins. */
export function tellReversed(from: string, to: string): string {
  return `The period begins (from=${from}) after it ends (to=${to}) and was left out; “from” has to be the earlier day.`;
}

/** "“qin” is not a foreign minister of these calls (minister); there are wang-yi, qin-gang." */
export function tellProblem(
  { name, what }: ListParameter,
  value: string,
  choices: readonly { id: string }[],
  names: Names,
): string {
  const elsewhere = LISTS.find(
    (other) => isPersons(other) && other.choices(names).some(({ id }) => id === value),
  );
  const hint = isPersons({ name }) && elsewhere ? `; use ${elsewhere.name}=${value}` : "";
  const there =
    hint || (choices.length > 0 ? `; there are ${nameSome(choices.map(({ id }) => id))}` : "; there is none");
  return `${quote(value)} is not ${what} (${name})${there}.`;
}

const isPersons = ({ name }: Pick<ListParameter, "name">) =>
  ["minister", "leader", "official"].includes(name);
