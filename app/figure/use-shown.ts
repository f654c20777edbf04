import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "./when-idle";

/**
 * What a part of the page shows of a value: the value itself where the reader is near; else what it showed before, until
 * the browser has nothing else to do, so that a choice is answered first where the reader looks.
 */
export function useShown<T extends object>(value: T, isNear: boolean): T {
  const [shown, setShown] = useState(() => value);
  if (isNear && shown !== value) setShown(() => value);
  useEffect(() => {
    if (isNear || shown === value) return;
    return whenIdle(() => startTransition(() => setShown(() => value)));
  }, [value, shown, isNear]);
  return shown;
}
