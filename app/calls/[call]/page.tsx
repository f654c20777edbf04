import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { tellingsPath } from "../../../lib/corpus/address";
import { sideHues } from "../../../lib/drawing/hues";
import { raised } from "../../../lib/figures/raised";
import { hasTellings } from "../../../lib/tellings/tellings";
import { listWords } from "../../../lib/view/counting";
import { formatDay } from "../../../lib/view/dates";
import { WHOLE } from "../../../lib/view/view";
import { columns, corpus } from "../../corpus";
import { KeptLink } from "../../nav/kept-link";
import { SiteNav } from "../../nav/site-nav";
import { SilencePanel } from "../../silence/panel";
import styles from "./call.module.css";
import { Facts } from "./facts";
import { Landing } from "./landing";
import { Neighbours } from "./neighbours";
import { Readout } from "./readout";
import { CallTopics } from "./topics";

interface Props {
  params: Promise<{ call: string }>;
}

/** Every call's page is built ahead; an address of no call is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return corpus.calls.map(({ id }) => ({ call: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { call: id } = await params;
  const call = corpus.calls.find((one) => one.id === id);
  if (!call) return {};
  const names = listWords(call.participants.map(({ name }) => name));
  const title = `${names}, ${formatDay(call.date)}`;
  const description = `The readout of the phone call of ${formatDay(call.date)} between ${names}, sentence by sentence: who said it, on what, and how that is known.`;
  return {
    title,
    description,
    openGraph: { type: "article", siteName: "Readout", title, description },
    twitter: { card: "summary", title, description },
  };
}

/** One call: its facts, its readouts marked sentence by sentence, its topics, and the calls before and after. */
export default async function CallPage({ params }: Props) {
  const { call: id } = await params;
  const at = corpus.calls.findIndex((one) => one.id === id);
  const call = corpus.calls[at];
  if (!call) notFound();
  const hues = sideHues(corpus.sides);
  const figure = raised(columns, { ...WHOLE, calls: [call.id] });
  return (
    <>
      <SiteNav />
      <div className="page">
        <nav className="crumbs" aria-label="Dashboard">
          <Link href="/" prefetch={false}>
            All calls
          </Link>{" "}
          ·{" "}
          <Link prefetch={false} href={`/?call=${encodeURIComponent(call.id)}`}>
            This call in the dashboard
          </Link>{" "}
          · <KeptLink href={`/compare?a=${encodeURIComponent(call.id)}`}>Compared with another</KeptLink>
        </nav>
        <main id="main">
          <header className={styles.heading}>
            <h1>
              {listWords(call.participants.map(({ name }) => name))}, {formatDay(call.date)}
            </h1>
            {hasTellings(call) && (
              <p>
                <KeptLink href={tellingsPath(call.id)}>
                  The {call.readouts.length} readouts beside each other
                </KeptLink>
                : what each tells, tells differently and leaves out.
              </p>
            )}
          </header>
          <Facts corpus={corpus} call={call} hues={hues} />
          <div className={styles.columns}>
            <div>
              {call.readouts.map((position, place) => {
                const readout = corpus.readouts[position];
                return readout ? (
                  <Readout
                    key={readout.file}
                    corpus={corpus}
                    call={call}
                    readout={readout}
                    place={place}
                    hues={hues}
                  />
                ) : null;
              })}
            </div>
            <CallTopics corpus={corpus} call={call} figure={figure} hues={hues} />
          </div>
          <SilencePanel call={at} hues={hues} />
        </main>
        <Neighbours before={corpus.calls[at - 1]} after={corpus.calls[at + 1]} />
        <Landing />
      </div>
    </>
  );
}
