import { useLayoutEffect } from "react";
import { followHistory } from "./history";

/**
 * Reads the address (`read`) when the page is shown, when the server sends it anew (`sent` is what it sent), and at each
 * step back and forward between addresses of the page's own; `isOwn` says of the address now whether the page answers it.
 */
export function useOwnAddress(read: () => void, sent: unknown, isOwn: () => boolean = always): void {
  // The router keeps a page that it shows again, on the way back from a call, as the server first sent it; and what the
  // server sends for a link to another address comes to the page that is here already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes from the server anew says that the address is new.
  useLayoutEffect(read, [read, sent]);
  // Of the layout, so that a page that is left stops reading at once.
  useLayoutEffect(() => {
    const here = window.location.pathname;
    return followHistory(() => {
      if (window.location.pathname !== here || !isOwn()) return false;
      read();
      return true;
    });
  }, [read, isOwn]);
}

const always = () => true;
