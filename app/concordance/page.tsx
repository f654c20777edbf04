import type { Metadata } from "next";
import { answerConcordance } from "../../lib/concordance/answer";
import { findOftenSaid } from "../../lib/concordance/often-said";
import { formatConcordance, parseConcordance } from "../../lib/concordance/query";
import { packColumns } from "../../lib/corpus/pack";
import { sideHues } from "../../lib/drawing/hues";
import { formatView } from "../../lib/view/format";
import { matchView } from "../../lib/view/match";
import type { Query } from "../../lib/view/parse";
import { columns, corpus } from "../corpus";
import { SiteNav } from "../nav/site-nav";
import { Problems } from "../view/problems";
import styles from "./concordance.module.css";
import { LINES } from "./limits";
import { Narrowed } from "./narrowed";
import { Search, type SmallCorpus } from "./search";
import { concordanceSource, rowKeys } from "./source";

interface Props {
  searchParams: Promise<Exclude<Query, string>>;
}

/** A corpus of so many rows travels whole with the page, and is searched in the browser. */
const SMALL = 600;
/** So many words are offered to begin with. */
const OFTEN = 18;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseConcordance(await searchParams, columns);
  return {
    title: view.words === "" ? "Words in context" : `${view.words} in context`,
    description:
      "Every place in the readouts at which a word or a phrase stands, with the sentence around it.",
  };
}

/** The concordance: every place of the words that the reader types, in the statements of the view. */
export default async function ConcordancePage({ searchParams }: Props) {
  const { view, order, problems } = parseConcordance(await searchParams, columns);
  const rest = formatView({ ...view, words: "" });
  const isSmall = columns.length <= SMALL;
  const query = formatConcordance({ view, order });
  return (
    <>
      <SiteNav here="/concordance" />
      <main id="main" className="page">
        <header className={styles.heading}>
          <h1>Words in context</h1>
          <p>
            Every place in the readouts’ statements at which your words stand, with the sentence around it:
            found word for word by the dashboard’s own search, whatever the case and the accents. The
            readouts’ own narration is not searched.
          </p>
        </header>
        <Problems problems={problems} />
        <Narrowed columns={columns} view={view} order={order} />
        <p id="concordance-language" className={styles.language}>
          All words have to be in the statement. <code>"core interests"</code> stand side by side;{" "}
          <code>sovereign*</code> is any word that begins so; <code>trade | energy</code> or{" "}
          <code>trade OR energy</code> is either of the two.
        </p>
        <Search
          key={rest}
          small={isSmall ? smallCorpus() : null}
          rest={rest}
          asked={{ words: view.words, order, lines: LINES }}
          first={isSmall ? null : answerConcordance(concordanceSource(), query, LINES)}
          often={findOftenSaid(concordanceSource(), matchView(columns, { ...view, words: "" }).rows, OFTEN)}
          hues={sideHues(columns.sides)}
        />
      </main>
    </>
  );
}

function smallCorpus(): SmallCorpus {
  return {
    packed: packColumns(columns),
    texts: Array.from(columns.row, (row) => corpus.statements[row]?.text ?? ""),
    keys: rowKeys(),
  };
}
