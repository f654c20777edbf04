import { memo } from "react";
import type { Headline } from "../../lib/figures/headline";

/** What the figures say, in words. */
export const Lead = memo(function Lead({ headline, sentences }: Headline) {
  return (
    <header className="lead">
      <h1>{headline}</h1>
      <p>{sentences.join(" ")}</p>
    </header>
  );
});
