const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2021-09-03" as "3 September 2021", or short as "3 Sep 2021". */
export function formatDay(date: string, length: "long" | "short" = "long"): string {
  const [year, month, day] = date.split("-").map(Number);
  const name = MONTHS[(month ?? 1) - 1] ?? "";
  return `${day} ${length === "short" ? name.slice(0, 3) : name} ${year}`;
}

/** Years as a run where they follow each other ("2021–2023"), else by name ("2021 and 2024"). */
export function formatYears(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return "";
  if (sorted.length > 1 && last - first === sorted.length - 1) return `${first}–${last}`;
  return sorted.length === 1 ? String(first) : `${sorted.slice(0, -1).join(", ")} and ${last}`;
}
