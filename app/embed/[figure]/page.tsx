import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { packColumns } from "../../../lib/corpus/pack";
import { isFigureId } from "../../../lib/drawing/compose";
import { PICTURE_WIDTHS } from "../../../lib/drawing/picture";
import { figureAddress } from "../../../lib/export/figure-address";
import { takeLooks } from "../../../lib/view/looks";
import { parseView, type Query } from "../../../lib/view/parse";
import { findWords } from "../../../lib/view/words";
import { columns, readoutSources, wordIndex } from "../../corpus";
import { positionsOf } from "../../dashboard/first-lines";
import { composeHere } from "../../figures/composed";
import { Problems } from "../../view/problems";
import { Embedded } from "./embedded";
import "./embed.css";

interface Props {
  params: Promise<{ figure: string }>;
  searchParams: Promise<Exclude<Query, string>>;
}

/** The figure and the view that an address asks for; null where there is no such figure. */
async function read({ params, searchParams }: Props) {
  const { figure: id } = await params;
  if (!isFigureId(id)) return null;
  const { looks, problems, rest } = takeLooks(await searchParams, PICTURE_WIDTHS);
  const { view, problems: ofView } = parseView(rest, columns);
  return { id, view, theme: looks.theme, problems: [...problems, ...ofView] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const asked = await read(props);
  if (!asked) return {};
  const { caption } = composeHere(asked.id, asked.view);
  return { title: caption.headline, description: caption.measures, robots: { index: false } };
}

/** One figure alone, for a frame in another page: in the width and, where it says so, the theme of its frame. */
export default async function EmbedPage(props: Props) {
  const asked = await read(props);
  if (!asked) notFound();
  const { id, view, theme, problems } = asked;
  const found = view.words === "" ? null : findWords(wordIndex(), view.words);
  return (
    <main id="main" className="embed" data-theme={theme ?? undefined}>
      <Problems problems={problems} />
      <Embedded
        id={id}
        packed={packColumns(columns)}
        readouts={readoutSources}
        view={view}
        found={found && positionsOf(found)}
        address={figureAddress("", id, view)}
      />
    </main>
  );
}
