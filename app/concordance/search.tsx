"use client";

import { useDeferredValue, useMemo } from "react";
import type { ConcordanceAnswer } from "../../lib/concordance/answer";
import type { OftenSaid } from "../../lib/concordance/often-said";
import { makeSource } from "../../lib/concordance/source";
import { type PackedColumns, unpackColumns } from "../../lib/corpus/pack";
import { indexWords } from "../../lib/view/words";
import type { Hues } from "../dashboard/hues";
import styles from "./concordance.module.css";
import { LINES } from "./limits";
import { PlacesFound } from "./places-found";
import { Start } from "./start";
import { type Asked, queryOf, useAnswer, useAsked } from "./use-concordance";

/** A corpus small enough to be searched in the browser. */
export interface SmallCorpus {
  packed: PackedColumns;
  /** The rows' texts and keys, by position in the columns. */
  texts: string[];
  keys: string[];
}

interface SearchProps {
  small: SmallCorpus | null;
  /** The view's choices other than its words, as a query. */
  rest: string;
  asked: Asked;
  /** The answer to it, where the corpus is not here. */
  first: ConcordanceAnswer | null;
  /** Words to begin with. */
  often: OftenSaid[];
  hues: Hues;
}

/** The field for the words, and what is found as they are typed. */
export function Search({ small, rest, asked: given, first, often, hues }: SearchProps) {
  const source = useMemo(
    () => small && makeSource(unpackColumns(small.packed), indexWords(small.texts), small.keys),
    [small],
  );
  const { asked, type, settle, change } = useAsked(rest, given);
  const query = queryOf(rest, asked);
  const { answer, isSearching, failed } = useAnswer(source, query, asked.lines, first);
  // What is in sight is drawn with the letter typed, the lines further down a moment later.
  const later = useDeferredValue(answer);

  return (
    <>
      <form
        action="/concordance"
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault();
          settle();
        }}
      >
        <label htmlFor="concordance-words">Words</label>
        <input
          id="concordance-words"
          name="q"
          type="search"
          placeholder="sovereign*"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="concordance-language"
          value={asked.words}
          onChange={(event) => type(event.target.value)}
          onBlur={settle}
        />
        {[...new URLSearchParams(rest)].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <noscript>
          <button type="submit" className="button">
            Search
          </button>
        </noscript>
      </form>
      <PlacesFound
        answer={answer}
        isAllDrawn={later === answer}
        isSearching={isSearching}
        failed={failed}
        asked={asked}
        query={query}
        hues={hues}
        onChange={change}
      />
      {asked.words.trim() === "" && (
        <Start often={often} onWord={(words) => change({ words, lines: LINES })} />
      )}
    </>
  );
}
