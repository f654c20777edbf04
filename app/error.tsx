"use client";

import { useEffect, useRef } from "react";
import styles from "./states.module.css";

/** What a reader sees where drawing a page failed: that it did, and the two ways on. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" className="page">
      <div className={styles.state}>
        <h1 ref={heading} tabIndex={-1}>
          This page could not be drawn
        </h1>
        <p>
          The readouts are safe; drawing them failed.
          {error.digest && <> The server’s log has the cause under {error.digest}.</>}
        </p>
        <p className={styles.ways}>
          <button type="button" className="button" onClick={reset}>
            Try again
          </button>
          {/* A full load, so that nothing of the failed page is kept. */}
          <a href="/">Start from all calls</a>
        </p>
      </div>
    </main>
  );
}
