import { memo } from "react";
import { Later } from "../figure/later";
import { FigureOf } from "./figure-of";
import { ParticipantsShown } from "./participants-shown";
import { RaisedPart, type RaisedPartProps } from "./raised-part";

/** The figures below the first screen. Each comes to life by itself, so that none holds up another. */
export const LowerPart = memo(function LowerPart(props: RaisedPartProps) {
  const { input, sure, query, onPick, onLetGo } = props;
  const common = { input, query, onPick, onLetGo };
  return (
    <div className="dashboard-second">
      <Later of={input}>
        <RaisedPart {...props} />
      </Later>
      <div className="dashboard-lists">
        <Later of={input}>
          <FigureOf id="words" sure={sure.words} {...common} />
        </Later>
        <Later of={input}>
          <ParticipantsShown input={input} />
        </Later>
      </div>
      <Later of={input}>
        <FigureOf id="changes" sure={sure.changes} {...common} />
      </Later>
      <Later of={input}>
        <FigureOf id="time" sure={sure.time} {...common} />
      </Later>
    </div>
  );
});
