"use client";

import { useEffect, useState } from "react";
import type { FigureId } from "../../lib/drawing/compose";
import { type Citation, cite } from "../../lib/export/figure-citation";
import { copyText } from "../copy";
import type { MenuProps } from "./figure-menu";

/** Copying, embedding and citing: what only a script can do. */
export function MenuActions({ id, query, headline }: MenuProps) {
  const [said, setSaid] = useState("");
  const [version, setVersion] = useState("");
  useEffect(() => {
    fetch("/version")
      .then((answer) => answer.text())
      .then(setVersion)
      .catch(() => setVersion("unknown"));
  }, []);
  const asked = query ? `?${query}` : "";
  const link = `${location.origin}/${asked}#figure-${id}`;
  const citation = cite({ title: headline, address: link, version, date: new Date() });
  const frame = embedCode(`${location.origin}/embed/${id}${asked}`, headline);
  const copy = async (what: string, words: string) =>
    setSaid((await copyText(words)) ? `${what} copied` : "The browser does not allow copying");
  const copyPicture = async () =>
    setSaid(
      (await copyImage(id, asked))
        ? "Picture copied"
        : "The browser does not allow copying pictures; download it instead",
    );
  const actions: [string, () => void][] = [
    ["Copy as image", copyPicture],
    ["Copy link", () => copy("Link", link)],
    ["Copy embed code", () => copy("Embed code", frame)],
    ["Copy footnote", () => copy("Footnote", citation.footnote)],
    ["Copy BibTeX", () => copy("BibTeX entry", citation.bibtex)],
  ];
  return (
    <>
      <ul>
        {actions.map(([name, act]) => (
          <li key={name}>
            <button type="button" className="word-button" onClick={act}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <Cited citation={citation} />
      <output>{said}</output>
    </>
  );
}

function Cited({ citation }: { citation: Citation }) {
  return (
    <div className="menu-cite">
      <p>{citation.footnote}</p>
      <pre>{citation.bibtex}</pre>
    </div>
  );
}

function embedCode(address: string, title: string): string {
  const plain = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${address.replaceAll("&", "&amp;")}" title="${plain}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
}

/** The PNG on the clipboard. Safari wants the promise itself, so that the press is still known as the cause. */
async function copyImage(id: FigureId, asked: string): Promise<boolean> {
  try {
    const picture = fetch(`/figures/${id}.png${asked}`).then((answer) => answer.blob());
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}
