import { type CSSProperties, memo } from "react";
import type { Kind } from "./kinds";

interface BoxProps {
  kind: Kind;
  id: string;
  chosen: boolean;
  onToggle: (kind: Kind, id: string) => void;
}

interface ChoiceBoxProps extends BoxProps {
  label: string;
  statements: number;
  /** Set where the choice belongs to a side or a family that has a hue. */
  hue?: CSSProperties | undefined;
}

/** One choice: a checkbox, its name, and how many statements it would leave. A choice that leaves none is pale, but can be made. */
export const ChoiceBox = memo(function ChoiceBox(props: ChoiceBoxProps) {
  const { kind, id, label, statements, chosen, hue, onToggle } = props;
  return (
    <label htmlFor={`${kind}:${id}`} className="choice" data-none={statements === 0 || undefined} style={hue}>
      <Box kind={kind} id={id} chosen={chosen} onToggle={onToggle} />
      <span className="choice-label">{label}</span>{" "}
      <span className="choice-count">
        {statements}
        <span className="unseen"> {statements === 1 ? "statement" : "statements"}</span>
      </span>
    </label>
  );
});

/** On its own, because a checkbox that is drawn anew is written to whether it changed or not, and the counts change always. */
const Box = memo(function Box({ kind, id, chosen, onToggle }: BoxProps) {
  return (
    <input
      type="checkbox"
      id={`${kind}:${id}`}
      data-facet={`${kind}:${id}`}
      checked={chosen}
      onChange={() => onToggle(kind, id)}
    />
  );
});
