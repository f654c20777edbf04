import { memo } from "react";
import type { FigureInput } from "../../lib/drawing/compose";
import type { Meaning } from "../../lib/drawing/scene";
import type { View } from "../../lib/view/view";
import { Later } from "../figure/later";
import type { Line } from "../table/line";
import { FigureOf } from "./figure-of";
import { ParticipantsShown } from "./participants-shown";
import { RaisedPart } from "./raised-part";
import type { Sureness } from "./sure";
import type { ViewState } from "./use-view";

interface Props {
  input: FigureInput;
  /** The reader’s choices, which `input` follows a moment later. */
  chosen: View;
  sure: Sureness;
  query: string;
  lines: ReadonlyMap<number, Line>;
  onWant: (positions: number[]) => void;
  onChange: ViewState["change"];
  onPick: (of: Meaning) => void;
  onLetGo: () => void;
}

/** The figures below the first screen. Each comes to life by itself, so that none holds up another. */
export const LowerPart = memo(function LowerPart(props: Props) {
  const { lines, onWant, onChange, sure, chosen, ...common } = props;
  return (
    <div className="dashboard-second">
      <Later of={common.input}>
        <RaisedPart
          chosen={chosen}
          sure={sure}
          lines={lines}
          onWant={onWant}
          onChange={onChange}
          {...common}
        />
      </Later>
      <div className="dashboard-lists">
        <Later of={common.input}>
          <FigureOf
            id="words"
            title="Each side’s share of the words"
            label="Shares of the words of each readout."
            sure={sure.words}
            widths={[358, 480]}
            {...common}
          />
        </Later>
        <Later of={common.input}>
          <ParticipantsShown input={common.input} />
        </Later>
      </div>
      <Later of={common.input}>
        <FigureOf
          id="changes"
          title="What is new, what has gone"
          label="Topics by call."
          sure={sure.changes}
          widths={[358, 780]}
          {...common}
        />
      </Later>
      <Later of={common.input}>
        <FigureOf
          id="time"
          title="The calls in time"
          label="Calls on a line of time, as high as their readouts are long."
          sure={sure.time}
          widths={[358, 480]}
          {...common}
        />
      </Later>
    </div>
  );
});
