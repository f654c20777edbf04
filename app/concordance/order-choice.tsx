import { ORDERS, type Order } from "../../lib/concordance/query";
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
    <fieldset className={styles.order}>
      <legend>Order by</legend>
      {ORDERS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="order"
            value={one}
            checked={one === order}
            onChange={() => onChange(one)}
          />
          <span>{NAMES[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
