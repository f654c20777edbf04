import { useEffect, useRef, useState } from "react";
import type { Step } from "../nav/history";

interface SearchWordsProps {
  words: string;
  onChange: (words: string, step: Step) => void;
}

const PAUSE_MS = 120;

/** The field for search words. What is typed in one go is one step in the browser's history. */
export function SearchWords({ words, onChange }: SearchWordsProps) {
  const [typed, setTyped] = useState(words);
  const [last, setLast] = useState(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isGoingOn = useRef(false);

  // The words changed elsewhere: back, reset, a link.
  if (words !== last) {
    setLast(words);
    if (words !== typed.trim()) setTyped(words);
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (text: string) => {
    clearTimeout(timer.current);
    onChange(text.trim(), isGoingOn.current ? "replace" : "push");
    isGoingOn.current = true;
  };

  return (
    <form
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        send(typed);
      }}
    >
      <label className="filter-name" htmlFor="search-words">
        Words
      </label>
      <input
        id="search-words"
        className="field"
        type="search"
        placeholder="vaccine, &quot;core interests&quot;, sanction*"
        title="All the words have to be there; &quot;core interests&quot; stand together; sanction* is any word that begins so; trade | energy is either."
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => send(text), PAUSE_MS);
        }}
        onBlur={() => {
          isGoingOn.current = false;
        }}
      />
    </form>
  );
}
