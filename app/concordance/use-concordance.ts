import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { answerConcordance, type ConcordanceAnswer } from "../../lib/concordance/answer";
import { ORDER, ORDERS, type Order, restIn } from "../../lib/concordance/query";
import type { ConcordanceSource } from "../../lib/concordance/source";
import { WORDS } from "../../lib/view/parameters";
import { writeHistory } from "../nav/history";
import { useOwnAddress } from "../nav/use-own-address";
import { LINES } from "./limits";

/** What the reader asks for on the page; the view's other choices stand in the address and stay as they are. */
export interface Asked {
  /** As typed. */
  words: string;
  order: Order;
  /** How many lines. */
  lines: number;
}

/** The query of what is asked for, beside the view's other choices (`rest`, a query of its own). */
export function queryOf(rest: string, { words, order }: Pick<Asked, "words" | "order">): string {
  const params = new URLSearchParams(rest);
  if (words.trim() !== "") params.set(WORDS, words.trim());
  if (order !== ORDERS[0]) params.set(ORDER, order);
  return params.toString().replace(/%2C/g, ",");
}

/** The address follows typing after such a pause; the answer does not wait for it. */
const PAUSE_MS = 150;

/**
 * What is asked for, as the server read it and again on back and forward. Words typed in one go are one step in the
 * browser's history.
 */
export function useAsked(rest: string, first: Asked) {
  const [asked, setAsked] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isGoingOn = useRef(false);

  const read = useCallback(() => {
    clearTimeout(timer.current);
    const params = new URLSearchParams(window.location.search);
    const words = params.getAll(WORDS).join(" ");
    const order = ORDERS.find((one) => one === params.get(ORDER)) ?? ORDERS[0];
    setAsked((old) =>
      old.words.trim() === words && old.order === order ? old : { words, order, lines: LINES },
    );
  }, []);

  // The server answers another view.
  const isOwn = useCallback(() => restIn(window.location.search) === restIn(rest), [rest]);
  useOwnAddress(read, first, isOwn);
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = useCallback(
    (next: Asked) => {
      clearTimeout(timer.current);
      const query = queryOf(rest, next);
      if (query === window.location.search.slice(1)) return;
      const address = `${window.location.pathname}${query === "" ? "" : `?${query}`}`;
      writeHistory(address, isGoingOn.current ? "replace" : "push");
      isGoingOn.current = true;
    },
    [rest],
  );
  const type = useCallback(
    (words: string) => {
      const next = { ...asked, words, lines: LINES };
      setAsked(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => write(next), PAUSE_MS);
    },
    [asked, write],
  );
  const settle = useCallback(() => {
    write(asked);
    isGoingOn.current = false;
  }, [asked, write]);
  const change = useCallback(
    (part: Partial<Asked>) => {
      const next = { ...asked, ...part };
      setAsked(next);
      isGoingOn.current = false;
      write(next);
      isGoingOn.current = false;
    },
    [asked, write],
  );
  return { asked, type, settle, change };
}

/** A request waits so long for the typing to pause. */
const SETTLE_MS = 60;

/** The answer to a query: at once where the corpus is here, else from the server, the one before staying until then. */
export function useAnswer(
  source: ConcordanceSource | null,
  query: string,
  lines: number,
  first: ConcordanceAnswer | null,
) {
  const address = `/concordance/found?${query}${query === "" ? "" : "&"}lines=${lines}`;
  const here = useMemo(
    () => (source ? answerConcordance(source, query, lines) : null),
    [source, query, lines],
  );
  const [fetched, setFetched] = useState({ address, answer: first, failed: false });

  useEffect(() => {
    if (source || fetched.address === address) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetch(address, { signal: stop.signal })
        .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
        .then((answer: ConcordanceAnswer) => setFetched({ address, answer, failed: false }))
        .catch(() => {
          if (!stop.signal.aborted) setFetched((old) => ({ ...old, address, failed: true }));
        });
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address, fetched.address, source]);

  if (here) return { answer: here, isSearching: false, failed: false };
  return { answer: fetched.answer, isSearching: fetched.address !== address, failed: fetched.failed };
}
