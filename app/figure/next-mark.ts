/** Where a key leads from a mark: along its row, to the nearest mark of another row, or to a row's end; null for other keys. */
export function nextMark(key: string, from: SVGElement, chart: Element): SVGElement | null {
  const marks = [...chart.querySelectorAll<SVGElement>("[data-row]")].filter((mark) =>
    mark.checkVisibility(),
  );
  const [row, column] = placeOf(from);
  const own = marks.filter((mark) => placeOf(mark)[0] === row).sort((a, b) => placeOf(a)[1] - placeOf(b)[1]);
  const along = (step: number) => own[own.indexOf(from) + step] ?? null;
  switch (key) {
    case "ArrowLeft":
      return along(-1);
    case "ArrowRight":
      return along(1);
    case "Home":
      return own[0] ?? null;
    case "End":
      return own.at(-1) ?? null;
    case "ArrowUp":
    case "ArrowDown": {
      const rows = [...new Set(marks.map((mark) => placeOf(mark)[0]))].sort((a, b) => a - b);
      const to = rows[rows.indexOf(row) + (key === "ArrowUp" ? -1 : 1)];
      return nearest(
        marks.filter((mark) => placeOf(mark)[0] === to),
        column,
      );
    }
    default:
      return null;
  }
}

const placeOf = ({ dataset }: SVGElement): [row: number, column: number] => [
  Number(dataset.row),
  Number(dataset.column),
];

function nearest(marks: readonly SVGElement[], column: number): SVGElement | null {
  const away = (mark: SVGElement) => Math.abs(placeOf(mark)[1] - column);
  return marks.reduce<SVGElement | null>(
    (best, mark) => (best && away(best) <= away(mark) ? best : mark),
    null,
  );
}
