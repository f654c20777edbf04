import type { Metadata } from "next";
import Link from "next/link";
import { choosePair } from "../../lib/compare/choose";
import { formatHalf, KINDS, restOfView } from "../../lib/compare/pair";
import { parseCompare } from "../../lib/compare/parse";
import { tellComparison } from "../../lib/compare/tell";
import { describeView } from "../../lib/view/describe";
import { formatView } from "../../lib/view/format";
import { matchView } from "../../lib/view/match";
import type { Query } from "../../lib/view/parse";
import { columns } from "../corpus";
import { clear, isNarrowed } from "../filters/kinds";
import { SiteNav } from "../nav/site-nav";
import { Problems } from "../view/problems";
import { Choosers, type Way } from "./choosers";
import styles from "./compare.module.css";
import { compareAsked, foundOf } from "./compared";
import { Contrasts } from "./contrasts";
import { halfHue } from "./half-hue";
import { Method } from "./method";
import { Words } from "./words";

export const metadata: Metadata = {
  title: "Two compared",
  description:
    "Two calls, speakers, sides or years side by side: topics, acts and words, each with its base and whether the difference could be chance.",
};

/** Two calls, two speakers, two sides or two years, side by side; the rest of the view narrows both. */
export default async function ComparePage({
  searchParams,
}: {
  searchParams: Promise<Exclude<Query, string>>;
}) {
  const asked = parseCompare(await searchParams, columns);
  const found = foundOf(asked);
  const compared = compareAsked(asked, found);
  const { view } = asked;
  const viewQuery = formatView(view);
  if (!compared) {
    return (
      <main id="main" className="page">
        <h1>There are no two to compare</h1>
        <p>A comparison needs two calls, two speakers, two sides or two years.</p>
        <Problems problems={asked.problems} />
      </main>
    );
  }
  const { comparison, wording } = compared;
  const { pair, a, b } = comparison;
  const { headline, sentence } = tellComparison(comparison);
  const queryOf = (one: typeof pair, kept = view) =>
    [`a=${formatHalf(one.a, columns)}`, `b=${formatHalf(one.b, columns)}`, formatView(kept)]
      .filter(Boolean)
      .join("&");
  const ways = KINDS.flatMap((kind): Way[] => {
    const other = kind === pair.kind ? pair : choosePair(columns, view, kind, found);
    return other ? [{ kind, href: `/compare?${queryOf(other)}` }] : [];
  });
  const rest = restOfView(view, pair.kind);
  const hues = [halfHue(columns, a), halfHue(columns, b)] as const;
  return (
    <>
      <SiteNav here="/compare" query={viewQuery} />
      <div className="page">
        <main id="main">
          <header className={styles.heading}>
            <h1>{headline}</h1>
            <p>{sentence}</p>
          </header>
          <Problems problems={asked.problems} />
          <Choosers pair={pair} names={columns} view={view} ways={ways} />
          <p className={styles.made}>
            This page sets the coded statements of two {pair.kind}s side by side, counts the topics, acts and
            words of each over the statements of its own, and tests each difference with Fisher’s exact test.{" "}
            <strong>
              Both are taken from this view: {describeView(rest, columns, matchView(columns, rest, found))}
            </strong>
            {isNarrowed(rest) && (
              <>
                {" "}
                <Link href={`/compare?${queryOf(pair, clear(view))}`} prefetch={false}>
                  Show all calls
                </Link>
              </>
            )}
          </p>
          <div className={styles.sectionHead}>
            <h2 id="topics">Topics</h2>
            <a className="button" href={`/compare.csv?${queryOf(pair)}`} download>
              This comparison as CSV
            </a>
          </div>
          <Contrasts comparison={comparison} kind="topic" hues={hues} />
          <div className={styles.sectionHead}>
            <h2 id="acts">Acts: who pledges, who urges, who thanks</h2>
          </div>
          <Contrasts comparison={comparison} kind="act" hues={hues} />
          <Words comparison={comparison} wording={wording} hues={hues} />
          <Method comparison={comparison} />
        </main>
      </div>
    </>
  );
}
