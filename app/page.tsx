import type { Metadata } from "next";
import { packColumns } from "../lib/corpus/pack";
import { parseView, type Query } from "../lib/view/parse";
import { columns, corpus, readoutSources, version } from "./corpus";
import { Dashboard } from "./dashboard/dashboard";
import { firstLines } from "./dashboard/first-lines";
import { sureness } from "./dashboard/sure";
import { previewOf } from "./figures/preview";

interface Props {
  searchParams: Promise<Exclude<Query, string>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return previewOf(parseView(await searchParams, columns).view);
}

/** The dashboard: the corpus's columns travel to the browser, its texts as far as the view shows them at once. */
export default async function DashboardPage({ searchParams }: Props) {
  const parsed = parseView(await searchParams, columns);
  return (
    <Dashboard
      packed={packColumns(columns)}
      readouts={readoutSources}
      sure={sureness}
      parsed={parsed}
      version={version}
      {...firstLines(corpus, columns, parsed.view)}
    />
  );
}
