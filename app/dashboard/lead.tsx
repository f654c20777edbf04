import { memo, useMemo } from "react";
import type { Shown } from "../../lib/figures/captions/caption";
import { headline } from "../../lib/figures/headline";

/** What the figures say, in words. */
export const Lead = memo(function Lead({ input: { columns, view, match } }: { input: Shown }) {
  const words = useMemo(() => headline(columns, view, match), [columns, view, match]);
  return (
    <header className="lead">
      <h1>{words.headline}</h1>
      <p>{words.sentences.join(" ")}</p>
    </header>
  );
});
