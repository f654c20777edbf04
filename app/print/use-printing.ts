import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is on its way to paper. The browser takes what is in the page when its event is over, so what is
 * drawn for paper is drawn before that.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
