import { TABLE_COLUMNS, type TableColumn } from "../../lib/view/table-columns";
import { Panel } from "../filters/panel";

interface ColumnsMenuProps {
  hidden: readonly TableColumn[];
  onHide: (hidden: TableColumn[]) => void;
}

/** Which columns the table and its CSV have. The last one cannot be hidden. */
export function ColumnsMenu({ hidden, onHide }: ColumnsMenuProps) {
  const isLast = hidden.length === TABLE_COLUMNS.length - 1;
  return (
    <Panel
      name="Columns"
      chosen={hidden.length > 0 ? [`${hidden.length} hidden`] : []}
      meaning="The CSV has the same columns."
    >
      <fieldset className="choices">
        <legend className="unseen">Columns of the table</legend>
        {TABLE_COLUMNS.map((column) => {
          const isVisible = !hidden.includes(column);
          return (
            <label key={column} className="choice">
              <input
                type="checkbox"
                data-column={column}
                checked={isVisible}
                disabled={isVisible && isLast}
                onChange={() =>
                  onHide(isVisible ? [...hidden, column] : hidden.filter((other) => other !== column))
                }
              />
              <span className="choice-label">{column}</span>
            </label>
          );
        })}
      </fieldset>
    </Panel>
  );
}
