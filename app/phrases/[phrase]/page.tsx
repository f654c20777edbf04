import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { sideHues } from "../../../lib/drawing/hues";
import { phraseFigures } from "../../../lib/phrases/figures";
import { count, listWords } from "../../../lib/view/counting";
import { columns, setPhrases } from "../../corpus";
import { SiteNav } from "../../nav/site-nav";
import { readView, type SearchParams } from "../../view/read-view";
import { ViewLine } from "../../view/view-line";
import { SideKey } from "../key";
import styles from "../phrases.module.css";
import { sideLabel } from "../strip";
import { CallLine } from "./call-line";
import { PhraseFacts } from "./facts";
import { PhraseSentences } from "./sentences";
import { Variants } from "./variants";

interface Props {
  params: Promise<{ phrase: string }>;
  searchParams: SearchParams;
}

const find = (slug: string) => setPhrases().find((phrase) => phrase.slug === slug);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const phrase = find((await params).phrase);
  if (!phrase) return {};
  return {
    title: `“${phrase.label}”`,
    description: `Who says “${phrase.label}”, in which calls, in which forms, and where the readouts have it.`,
  };
}

/** One set phrase: its line of calls, its forms with their differences, and every sentence that says it. */
export default async function PhrasePage({ params, searchParams }: Props) {
  const phrase = find((await params).phrase);
  if (!phrase) notFound();
  const read = await readView(searchParams);
  const [figure] = phraseFigures(columns, [phrase], read.match);
  const hues = sideHues(columns.sides);
  return (
    <>
      <SiteNav here="/phrases" />
      <div className="page">
        <nav className="crumbs" aria-label="Set phrases">
          <Link href={`/phrases${read.query}`} prefetch={false}>
            All set phrases
          </Link>
        </nav>
        <main id="main">
          <header className={styles.heading}>
            <h1>“{phrase.label}”</h1>
            <p>
              {figure
                ? `A set phrase that ${count(figure.statements, "statement")} in ${figure.calls} of ${count(figure.line.length, "call")} ${figure.statements === 1 ? "has" : "have"}, said by ${listWords(figure.sides.map((side) => sideLabel(columns.sides[side]?.name)))}; the program found it because the wording recurs, and put its forms together.`
                : "None of these statements says this set phrase; it stands in others."}
            </p>
          </header>
          <ViewLine {...read} whole={`/phrases/${phrase.slug}`} csv={`/phrases.csv${read.query}`} />
          {figure && (
            <>
              <PhraseFacts figure={figure} hues={hues} />
              <div className={styles.columns}>
                <div>
                  <PhraseSentences figure={figure} hues={hues} />
                </div>
                <div>
                  <section aria-labelledby="line">
                    <h2 id="line">Line of calls</h2>
                    <SideKey columns={columns} hues={hues} />
                    <CallLine figure={figure} hues={hues} />
                  </section>
                  <Variants figure={figure} />
                </div>
              </div>
            </>
          )}
        </main>
      </div>
    </>
  );
}
