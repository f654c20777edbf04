import type { Metadata } from "next";
import { CallsList } from "../../../calls-list";
import { corpus } from "../../../corpus";
import states from "../../../states.module.css";

export const metadata: Metadata = { title: "No such statement" };

/** So many calls are listed, the latest. */
const MANY = 12;

/** What an address of no statement gets: why that may be, and the ways to find the sentence. */
export default function NoStatement() {
  return (
    <main id="main" className="page">
      <div className={states.state}>
        <h1>No statement has this address</h1>
        <p>
          A statement’s address is made of its call and its words. If the readout was corrected since, or
          taken out, the words that you look for may stand elsewhere.
        </p>
        <form action="/concordance">
          <label>
            Look for words of it: <input type="search" name="q" autoComplete="off" />
          </label>{" "}
          <button type="submit" className="button">
            Search
          </button>
        </form>
        <CallsList calls={corpus.calls.slice(-MANY)} />
      </div>
    </main>
  );
}
