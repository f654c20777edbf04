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

interface ByOptionsProps {
  by: keyof typeof BY;
  onBy: (by: keyof typeof BY) => void;
}

const ByOptions = memo(function ByOptions({ by, onBy }: ByOptionsProps) {
  return <Options name="raised-by" legend="By" options={BY} value={by} onChange={onBy} />;
});

/** Who spoke of what, by speaker or by side, with the figures to take away. */
export const RaisedPart = memo(function RaisedPart({ figure, hues, query, onPick }: RaisedPartProps) {
  const [by, setBy] = useState<keyof typeof BY>("speaker");
  return (
    <section className="raised-part">
      <div className="section-head">
        <h2>Who raised what</h2>
        <ByOptions by={by} onBy={setBy} />
        <a className="button" href={`/raised.csv?${query}`} download>
          Figures as CSV
        </a>
      </div>
      <WhoRaised figure={figure} by={by} hues={hues} onPick={onPick} />
    </section>
  );
});
