"use client";

import { useState } from "react";
import { copyText } from "../../../copy";
import styles from "./statement.module.css";

/** The sentence as a footnote, and a button that copies it. */
export function Citation({ words }: { words: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => setSaid((await copyText(words)) ? "Copied" : "The browser does not allow copying");
  return (
    <section className={styles.citation} aria-labelledby="citation">
      <h2 id="citation">To cite it</h2>
      <p>{words}</p>
      <p className={styles.copy}>
        <button type="button" className="button" onClick={copy}>
          Copy the citation
        </button>{" "}
        <output>{said}</output>
      </p>
      <p className="quiet">
        The address is made of the call and the sentence’s words: it stays when files are renamed or readouts
        added.
      </p>
    </section>
  );
}
