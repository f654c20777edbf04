import type { KeyboardEvent } from "react";

/** Enter and the space bar, for a mark that is no HTML button but acts as one. */
export function onPress(act: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  };
}
