"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from "react";
import { copyText } from "../../copy";
import { KeptLink } from "../../nav/kept-link";
import styles from "./call.module.css";

interface Props {
  /** The sentence's id on the page and the slip's, the sentence's number and its words. */
  anchor: string;
  slip: string;
  n: number;
  text: string;
  /** The address of the sentence's own page. */
  path: string;
  /** The reasons of its coding. */
  children: ReactNode;
}

/**
 * The slip with the reasons of a sentence's coding and the two ways to copy it. It shows on hover and on keyboard focus
 * by the style sheet alone; where there is no hover, a button pins it.
 */
export function SentenceTools({ anchor, slip, n, text, path, children }: Props) {
  const [pinned, setPinned] = useState(false);
  const [said, setSaid] = useState("");
  const copy = async (what: string, words: string) => {
    setSaid((await copyText(words)) ? `${what} copied` : "The browser does not allow copying");
  };
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setPinned(false);
    setSaid("");
  };
  const close = (event: KeyboardEvent) => {
    if (event.key === "Escape") setPinned(false);
  };
  const away = { onBlur: leave, onKeyDown: close };
  return (
    <div {...away}>
      <button
        type="button"
        className={styles.why}
        aria-expanded={pinned}
        aria-controls={slip}
        aria-label={`Why sentence ${n} is coded so`}
        onClick={() => setPinned(!pinned)}
      >
        Why?
      </button>
      <div id={slip} className={styles.slip} data-pinned={pinned || undefined}>
        {children}
        <p className={styles.copies}>
          <button
            type="button"
            className="word-button"
            onClick={() => copy("Link", new URL(`#${anchor}`, location.href).href)}
          >
            Copy link<span className="unseen"> to sentence {n}</span>
          </button>
          <button type="button" className="word-button" onClick={() => copy("Sentence", text)}>
            Copy sentence<span className="unseen"> {n}</span>
          </button>
          <KeptLink href={path}>
            Cite<span className="unseen"> this sentence, number {n}</span>
          </KeptLink>
          <output>{said}</output>
        </p>
      </div>
    </div>
  );
}
