import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { TableColumn } from "../../lib/view/table-columns";
import type { ShownRow } from "./shown-row";

/** The parts of TanStack Table that are used: it keeps order and visibility; the rows come sorted from lib/view. */
export const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature });

const helper = createColumnHelper<typeof features, ShownRow>();

/** The table's columns; their ids are those that addresses use. */
export const columns = helper.columns([
  helper.accessor((row) => row.call.date, { id: "date" satisfies TableColumn, header: "Date" }),
  helper.accessor((row) => row.call.title, { id: "call" satisfies TableColumn, header: "Call" }),
  helper.accessor((row) => row.speaker?.short ?? "", {
    id: "speaker" satisfies TableColumn,
    header: "Speaker",
  }),
  helper.accessor((row) => row.side.name, { id: "side" satisfies TableColumn, header: "Side" }),
  helper.accessor((row) => row.line?.text ?? "", {
    id: "statement" satisfies TableColumn,
    header: "Statement",
  }),
  helper.accessor((row) => row.topics, { id: "topics" satisfies TableColumn, header: "Topics" }),
  helper.accessor((row) => row.acts, { id: "acts" satisfies TableColumn, header: "Acts" }),
]);
