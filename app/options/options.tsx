interface OptionsProps<Id extends string> {
  name: string;
  legend: string;
  options: Record<Id, string>;
  value: Id;
  className?: string | undefined;
  onChange: (id: Id) => void;
}

/** A few options of which one holds, side by side. */
export function Options<Id extends string>({
  name,
  legend,
  options,
  value,
  className = "",
  onChange,
}: OptionsProps<Id>) {
  return (
    <fieldset className={`options ${className}`.trim()}>
      <legend>{legend}</legend>
      {(Object.keys(options) as Id[]).map((id) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === value} onChange={() => onChange(id)} />
          <span>{options[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  name: string;
  label: string;
  isOn: boolean;
  /** Why it can't be switched now. */
  disabled?: string | undefined;
  onChange: (isOn: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ name, label, isOn, disabled, onChange }: SwitchProps) {
  return (
    <label className="switch" title={disabled}>
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        disabled={disabled !== undefined}
        onChange={() => onChange(!isOn)}
      />
      <span>{label}</span>
    </label>
  );
}
