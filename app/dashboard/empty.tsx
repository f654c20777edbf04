import type { Remedy } from "../../lib/figures/remedies";
import { count } from "../../lib/view/counting";

interface EmptyProps {
  /** What was looked for, in words. */
  sentence: string;
  remedies: Remedy[];
  onRemove: (remedy: Remedy) => void;
  onReset: () => void;
}

/** Stands for the table when no statement is left: what was looked for, and which choices are in the way. */
export function Empty({ sentence, remedies, onRemove, onReset }: EmptyProps) {
  return (
    <div className="empty">
      <p className="empty-sentence">{sentence}</p>
      {remedies.length > 0 && (
        <ul>
          {remedies.map((remedy) => (
            <li key={remedy.label}>
              <button type="button" className="button" onClick={() => onRemove(remedy)}>
                Remove {remedy.label}
              </button>{" "}
              <span className="quiet">leaves {count(remedy.statements, "statement")}</span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="word-button" onClick={onReset}>
        Show all statements
      </button>
    </div>
  );
}
