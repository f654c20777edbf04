import { useSyncExternalStore } from "react";
import { keepView } from "../../lib/view/keep";
import { followAddress } from "./history";

/** The view in the page's address, for a page that the server built without it; empty until a script runs. */
export function useViewQuery(): string {
  return useSyncExternalStore(followAddress, read, () => "");
}

const read = () => keepView(window.location.search);
