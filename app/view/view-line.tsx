import Link from "next/link";
import { Problems } from "./problems";
import type { ReadView } from "./read-view";
import styles from "./view-line.module.css";

interface Props extends Pick<ReadView, "problems" | "sentence" | "isNarrowed"> {
  /** The page without a query. */
  whole: string;
  /** The same figures for other programs, and what the download is called. */
  csv: string;
  csvName?: string;
}

/** What the page is counted over, in words, with the way to lift it and the way to take it away. */
export function ViewLine({ problems, sentence, isNarrowed, whole, csv, csvName }: Props) {
  return (
    <div className={styles.line}>
      <p role="status">
        Counted over: {sentence.charAt(0).toLowerCase() + sentence.slice(1)}
        {isNarrowed && (
          <>
            {" "}
            <Link href={whole} prefetch={false}>
              Show all calls
            </Link>
          </>
        )}
      </p>
      <a className="button" href={csv} download>
        {csvName ?? "Download CSV"}
      </a>
      <Problems problems={problems} className={styles.problems} />
    </div>
  );
}
