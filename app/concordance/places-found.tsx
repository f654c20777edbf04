import type { ConcordanceAnswer } from "../../lib/concordance/answer";
import { count } from "../../lib/view/counting";
import { keepView } from "../../lib/view/keep";
import type { Hues } from "../dashboard/hues";
import styles from "./concordance.module.css";
import { LINES, MORE_LINES, MOST_LINES } from "./limits";
import { Lines } from "./lines";
import { OrderChoice } from "./order-choice";
import type { Asked } from "./use-concordance";
import { Years } from "./years";

/** So many lines fill a tall window. */
const IN_SIGHT = 30;

interface PlacesFoundProps {
  answer: ConcordanceAnswer | null;
  /** False while only the lines in sight need be drawn. */
  isAllDrawn: boolean;
  isSearching: boolean;
  failed: boolean;
  asked: Asked;
  query: string;
  hues: Hues;
  onChange: (part: Partial<Asked>) => void;
}

/** What was found, in words, by year and line by line; or why nothing was. */
export function PlacesFound({
  answer,
  isAllDrawn,
  isSearching,
  failed,
  asked,
  query,
  hues,
  onChange,
}: PlacesFoundProps) {
  const { concordance, problems } = answer ?? { concordance: null, problems: [] };
  const said = isSearching ? "Searching the readouts …" : (concordance?.sentence ?? "");
  return (
    <section aria-label="What was found">
      <div className={styles.head}>
        <p role="status" className={styles.sentence}>
          {failed ? "The server did not answer; type on to ask again." : said}
        </p>
        {concordance && concordance.places > 0 && (
          <a className="button" href={`/concordance.csv?${query}`} download>
            Download CSV ({count(concordance.places, "place")})
          </a>
        )}
      </div>
      {asked.words.trim() !== "" && problems.length > 0 && (
        <ul className="problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {concordance?.remedy && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => onChange({ words: concordance.remedy?.words ?? "", lines: LINES })}
          >
            Search {concordance.remedy.words}
          </button>{" "}
          <span className="quiet">
            words that begin so stand in {concordance.remedy.statements}{" "}
            {concordance.remedy.statements === 1 ? "statement" : "statements"}
          </span>
        </p>
      )}
      {concordance && concordance.places > 0 && (
        <div className={styles.columns}>
          <div className={styles.places}>
            <OrderChoice order={asked.order} onChange={(order) => onChange({ order })} />
            <Lines
              lines={isAllDrawn ? concordance.lines : concordance.lines.slice(0, IN_SIGHT)}
              hues={hues}
              query={keepView(query)}
            />
            <More
              shown={concordance.lines.length}
              places={concordance.places}
              onMore={() => onChange({ lines: Math.min(MOST_LINES, asked.lines + MORE_LINES) })}
            />
          </div>
          <div className={styles.beside}>
            <Years years={concordance.years} />
          </div>
        </div>
      )}
    </section>
  );
}

/** How many of the places are shown, and the way to more of them. */
function More({ shown, places, onMore }: { shown: number; places: number; onMore: () => void }) {
  if (shown >= places) return null;
  return (
    <p className={styles.more}>
      {shown} of {places} places are shown.{" "}
      {shown < MOST_LINES ? (
        <button type="button" className="button" onClick={onMore}>
          Show {Math.min(MORE_LINES, places - shown)} more
        </button>
      ) : (
        "The CSV has them all."
      )}
    </p>
  );
}
