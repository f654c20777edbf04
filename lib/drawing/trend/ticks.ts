import type { Trend } from "../../figures/trend";

/** The steps of an axis from 0 up to at least `most`, at round numbers, about `wanted` of them. */
export function ticks(most: number, wanted = 4): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10) * power;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, i) =>
    Number((i * step).toPrecision(12)),
  );
}

/** The same for counts, which have no halves. */
export function wholeTicks(most: number, wanted = 4): number[] {
  return [...new Set(ticks(most, wanted).map(Math.ceil))];
}

/** A step's label in the chosen measure: "20 %" or "15". */
export function tickWords(measure: Trend["measure"], value: number): string {
  return measure === "share" ? `${Math.round(value * 100)} %` : String(value);
}
