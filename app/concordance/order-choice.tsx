import type { Order } from "../../lib/concordance/query";
import { Options } from "../options/options";
import styles from "./concordance.module.css";

const NAMES: Record<Order, string> = {
  date: "Date",
  speaker: "Speaker",
  left: "Word before",
  right: "Word after",
};

/** By what the lines are ordered. */
export function OrderChoice({ order, onChange }: { order: Order; onChange: (order: Order) => void }) {
  return (
    <Options
      name="order"
      legend="Order by"
      options={NAMES}
      value={order}
      className={styles.order}
      onChange={onChange}
    />
  );
}
