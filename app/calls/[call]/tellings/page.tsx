import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { tellingsPath } from "../../../../lib/corpus/address";
import { hasTellings } from "../../../../lib/tellings/tellings";
import { formatDay } from "../../../../lib/view/dates";
import { describeView } from "../../../../lib/view/describe";
import { columns, corpus } from "../../../corpus";
import { SiteNav } from "../../../nav/site-nav";
import { readView, type SearchParams } from "../../../view/read-view";
import { ViewLine } from "../../../view/view-line";
import { tellingsInView } from "./in-view";
import { TellingsShown } from "./tellings-shown";

interface Props {
  params: Promise<{ call: string }>;
  searchParams: SearchParams;
}

/** There is a page for each call with two readouts or more. */
export const dynamicParams = false;

export function generateStaticParams() {
  return corpus.calls.filter(hasTellings).map(({ id }) => ({ call: id }));
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { call: id } = await params;
  const call = corpus.calls.find((one) => one.id === id);
  return call ? { title: `Tellings of ${call.title}, ${formatDay(call.date)}` } : {};
}

/** The readouts of one call beside each other, as much of them as is in the view. */
export default async function TellingsPage({ params, searchParams }: Props) {
  const { call: id } = await params;
  const call = corpus.calls.find((one) => one.id === id);
  if (!call || !hasTellings(call)) notFound();
  const read = await readView(searchParams);
  const { tellings, isIn, view, match, isNarrowed } = tellingsInView(call, read.view, read.found);
  const path = tellingsPath(call.id);
  return (
    <>
      <SiteNav query={read.query.slice(1)} />
      <TellingsShown corpus={corpus} tellings={tellings} isIn={isIn} query={read.query}>
        <ViewLine
          problems={read.problems}
          sentence={describeView(view, columns, match)}
          isNarrowed={isNarrowed}
          whole={path}
          csv={`${path}.csv${read.query}`}
          csvName="These tellings as CSV"
        />
      </TellingsShown>
    </>
  );
}
