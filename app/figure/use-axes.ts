import { type ComponentType, useEffect, useState } from "react";
import type { RechartsAxes } from "./recharts-axes";

type AxesComponent = ComponentType<Parameters<typeof RechartsAxes>[0]>;

/** Recharts' axes, fetched when a chart first has axes; null until they are there. */
export function useAxes(isWanted: boolean): AxesComponent | null {
  const [axes, setAxes] = useState<{ component: AxesComponent } | null>(null);
  useEffect(() => {
    if (!isWanted || axes) return;
    let isGone = false;
    // Where it can't be fetched the drawn axes stay.
    import("./recharts-axes").then(
      (module) => isGone || setAxes({ component: module.RechartsAxes }),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, axes]);
  return isWanted ? (axes?.component ?? null) : null;
}
