import { type CSSProperties, memo } from "react";
import type { Kind } from "./kinds";

interface ChoiceBoxProps {
  kind: Kind;
  id: string;
  label: string;
  statements: number;
  chosen: boolean;
  /** Set where the choice belongs to a side or a family that has a hue. */
  hue?: CSSProperties | undefined;
  onToggle: (kind: Kind, id: string) => void;
}

/** One choice: a checkbox, its name, and how many statements it would leave. A choice that leaves none is pale, but can be made. */
export const ChoiceBox = memo(function ChoiceBox(props: ChoiceBoxProps) {
  const { kind, id, label, statements, chosen, hue, onToggle } = props;
  return (
    <label className="choice" data-none={statements === 0 || undefined} style={hue}>
      <input
        type="checkbox"
        data-facet={`${kind}:${id}`}
        checked={chosen}
        onChange={() => onToggle(kind, id)}
      />
      <span className="choice-label">{label}</span>{" "}
      <span className="choice-count">
        {statements}
        <span className="unseen"> {statements === 1 ? "statement" : "statements"}</span>
      </span>
    </label>
  );
});
