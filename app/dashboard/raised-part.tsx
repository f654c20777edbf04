import { memo, useState } from "react";
import type { Raised } from "../../lib/figures/raised";
import type { RaisedPick } from "../matrix/pick";
import { WhoRaised } from "../matrix/who-raised";
import { Options } from "./chart-controls";
import type { Hues } from "./hues";

const BY = { speaker: "Speaker", side: "Side" };

interface RaisedPartProps {
  figure: Raised;
  hues: Hues;
  query: string;
  onPick: (pick: RaisedPick) => void;
}

/** Who spoke of what, by speaker or by side, with the figures to take away. */
export const RaisedPart = memo(function RaisedPart({ figure, hues, query, onPick }: RaisedPartProps) {
  const [by, setBy] = useState<keyof typeof BY>("speaker");
  return (
    <section className="raised-part">
      <div className="section-head">
        <h2>Who raised what</h2>
        <Options name="raised-by" legend="By" options={BY} value={by} onChange={setBy} />
        <a className="button" href={`/raised.csv?${query}`} download>
          Figures as CSV
        </a>
      </div>
      <WhoRaised figure={figure} by={by} hues={hues} onPick={onPick} />
    </section>
  );
});
