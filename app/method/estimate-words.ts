import type { Estimate } from "../../lib/agreement/estimate";

/** "0.94"; 1.00 only where nothing differs, else ">0.99". */
export function inDecimals(value: number): string {
  const decimals = value.toFixed(2);
  return decimals === "1.00" && value < 1 ? ">0.99" : decimals;
}

/** "0.89–0.96" */
export function rangeWords({ low, high }: Pick<Estimate, "low" | "high">): string {
  return `${low.toFixed(2)}–${high.toFixed(2)}`;
}
