import type { Estimate } from "../../lib/agreement/estimate";

/** "0.94", "1.00". */
export function inDecimals(value: number): string {
  return value.toFixed(2);
}

/** "0.89–0.96" */
export function rangeWords({ low, high }: Pick<Estimate, "low" | "high">): string {
  return `${inDecimals(low)}–${inDecimals(high)}`;
}
