import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { notFound } from "next/navigation";
import { findSameWords } from "../../../../lib/concordance/same-words";
import { callPath, sentenceAnchor, statementPath } from "../../../../lib/corpus/address";
import { placeStatement } from "../../../../lib/corpus/statement-place";
import { sideHues } from "../../../../lib/drawing/hues";
import { originOf } from "../../../../lib/export/origin";
import { citationOf } from "../../../../lib/export/sentence-citation";
import { formatDay } from "../../../../lib/view/dates";
import { Evidence } from "../../../calls/[call]/evidence";
import { cutAtEvidence } from "../../../calls/[call]/passages";
import { rowHue } from "../../../calls/[call]/speaker";
import { concordanceSource } from "../../../concordance/source";
import { columns, corpus } from "../../../corpus";
import { KeptLink } from "../../../nav/kept-link";
import { SiteNav } from "../../../nav/site-nav";
import { hueStyle } from "../../../theme/hue";
import { Around } from "./around";
import { Citation } from "./citation";
import { Coding } from "./coding";
import { Facts } from "./facts";
import { Same } from "./same";
import styles from "./statement.module.css";
import { describeStatement, titleOf, voicesOf } from "./statement-words";

interface Props {
  params: Promise<{ call: string; statement: string }>;
}

async function find({ params }: Props) {
  const { call, statement } = await params;
  return placeStatement(corpus, call, statement);
}

/** The origin under which the reader asked, for addresses that are taken away. */
async function findOrigin(): Promise<string> {
  const given = await headers();
  return originOf(given, `http://${given.get("host") ?? "localhost"}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const place = await find(props);
  if (!place) return {};
  const [row] = place.rows;
  const url = `${await findOrigin()}${statementPath(place.call.id, row.key)}`;
  const title = titleOf(corpus, place);
  const description = describeStatement(corpus, place);
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { type: "article", siteName: "Readout", title, description, url },
    twitter: { card: "summary" },
  };
}

/** One sentence: who said it and when, what it is about and how that is known, what stands around it, how to cite it. */
export default async function StatementPage(props: Props) {
  const place = await find(props);
  if (!place) notFound();
  const { call, readout, nth, rows } = place;
  const [row] = rows;
  const hues = sideHues(corpus.sides);
  const topics = rows.flatMap((one) => one.topics);
  const own = new Set(rows.map((_, i) => columns.row.indexOf(place.at + i)));
  const callAddress = `${callPath(call.id)}#${sentenceAnchor(nth, row.n)}`;
  return (
    <>
      <SiteNav />
      <div className="page">
        <nav className="crumbs" aria-label="Where this stands">
          <Link href="/" prefetch={false}>
            All calls
          </Link>{" "}
          ·{" "}
          <KeptLink href={callAddress}>
            {call.title}, {formatDay(call.date)}, sentence {row.n}
          </KeptLink>
        </nav>
        <main id="main" className={styles.statement}>
          <header>
            <h1>
              {voicesOf(corpus, rows)}, {formatDay(call.date)}
            </h1>
            <p className="quiet">
              One sentence of a published readout, with who said it and what it is about as plain rules read
              it; each reason stands beside what it decided.
            </p>
          </header>
          <blockquote
            className={styles.words}
            style={hueStyle(rowHue(corpus, hues, row))}
            data-kind={row.kind}
          >
            <p>
              <Evidence pieces={cutAtEvidence(readout.text, row.start, row.end, topics)} />
            </p>
          </blockquote>
          <Facts corpus={corpus} place={place} hues={hues} />
          <Citation words={citationOf(corpus, rows, await findOrigin())} />
          <Coding corpus={corpus} rows={rows} hues={hues} />
          <Around corpus={corpus} place={place} />
          <Same
            corpus={corpus}
            columns={columns}
            same={findSameWords(concordanceSource(), row.text, own)}
            twins={place.twins}
          />
        </main>
      </div>
    </>
  );
}
