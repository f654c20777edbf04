import { type CSSProperties, useState } from "react";
import type { Choice } from "../../lib/figures/facets";
import { ChoiceBox } from "./choice-box";
import type { Kind } from "./kinds";

/** Longer lists show their biggest choices, and a field that finds the others by name. */
const LONG = 24;

interface ChoiceListProps<C extends Choice> {
  kind: Kind;
  name: string;
  choices: C[];
  hueOf?: (choice: C) => CSSProperties;
  onToggle: (kind: Kind, id: string) => void;
}

/** Choices of one kind under their name. */
export function ChoiceList<C extends Choice>(props: ChoiceListProps<C>) {
  const { kind, name, choices, hueOf, onToggle } = props;
  const [sought, setSought] = useState("");
  if (choices.length === 0) return null;
  const isLong = choices.length > LONG;
  return (
    <fieldset className="choices">
      <legend>{name}</legend>
      {isLong && (
        <input
          type="search"
          className="field"
          aria-label={`Find in ${name}`}
          placeholder={`Find among ${choices.length}`}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {(isLong ? biggest(choices, sought) : choices).map((choice) => (
        <ChoiceBox
          key={choice.id}
          kind={kind}
          id={choice.id}
          label={choice.label}
          statements={choice.statements}
          chosen={choice.chosen}
          hue={hueOf?.(choice)}
          onToggle={onToggle}
        />
      ))}
    </fieldset>
  );
}

/** The chosen ones, then those with most statements, as far as they hold the letters that are sought. */
function biggest<C extends Choice>(choices: C[], sought: string): C[] {
  const letters = sought.trim().toLowerCase();
  return choices
    .filter((choice) => choice.label.toLowerCase().includes(letters))
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.statements - a.statements)
    .slice(0, LONG);
}
