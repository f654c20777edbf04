import { memo, type ReactNode } from "react";

interface KeptProps {
  isOpen: boolean;
  children: ReactNode;
}

/**
 * What stands in a closed panel stays as it was until the panel is opened: the page is drawn for each choice, and
 * most of its numbers are behind a name that nobody has pressed.
 */
export const Kept = memo(
  function Kept({ children }: KeptProps) {
    return children;
  },
  (_, next) => !next.isOpen,
);
