import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { hasTellings, tellingsOf } from "../../../../lib/tellings/tellings";
import { formatDay } from "../../../../lib/view/dates";
import { corpus } from "../../../corpus";
import { SiteNav } from "../../../nav/site-nav";
import { TellingsShown } from "./tellings-shown";

interface Props {
  params: Promise<{ call: string }>;
}

/** There is a page for each call with two readouts or more. */
export const dynamicParams = false;

export function generateStaticParams() {
  return corpus.calls.filter(hasTellings).map(({ id }) => ({ call: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { call: id } = await params;
  const call = corpus.calls.find((one) => one.id === id);
  return call ? { title: `Tellings of ${call.title}, ${formatDay(call.date)}` } : {};
}

/** The readouts of one call beside each other. */
export default async function TellingsPage({ params }: Props) {
  const { call: id } = await params;
  const call = corpus.calls.find((one) => one.id === id);
  if (!call || !hasTellings(call)) notFound();
  return (
    <>
      <SiteNav />
      <TellingsShown corpus={corpus} tellings={tellingsOf(corpus, call)} />
    </>
  );
}
