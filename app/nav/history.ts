/** How a change enters the browser's history: a choice can be gone back from, a letter typed in a field replaces the last. */
export type Step = "push" | "replace";

/**
 * Writes an address that the page shown answers by itself into the browser's history, past the router, which would draw
 * the page again. The router's note of the page stays in the entry: by it the page comes back from another one.
 */
export function writeHistory(address: string, step: Step): void {
  const { pushState, replaceState } = History.prototype;
  const write = step === "push" ? pushState : replaceState;
  write.call(window.history, window.history.state, "", address);
  for (const changed of followers) changed();
}

const followers = new Set<() => void>();

/** Calls `changed` after each {@link writeHistory}, and on back and forward, until the function returned is called. */
export function followAddress(changed: () => void): () => void {
  followers.add(changed);
  const unfollow = followHistory(() => {
    changed();
    return false;
  });
  return () => {
    followers.delete(changed);
    unfollow();
  };
}

/** Reads the address after a step back or forward, and says whether the page shown has thereby answered it. */
type Reader = () => boolean;

const readers = new Set<Reader>();

/**
 * Calls `read` on back and forward, until the function returned is called: as soon as the page is left, or it would
 * answer for the next one.
 */
export function followHistory(read: Reader): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/**
 * Tells the readers of each step back and forward, before the router: of a step that the page shown has answered it
 * doesn't hear. It would ask the server for the page, and, with the answer, go to that step's address, wherever a
 * reader quick at the back button has gone meanwhile. Has to begin before the router listens.
 */
function tellReaders(): () => void {
  const tell = (event: PopStateEvent) => {
    const answered = Array.from(readers, (read) => read());
    if (answered.includes(true)) event.stopImmediatePropagation();
  };
  window.addEventListener("popstate", tell);
  return () => window.removeEventListener("popstate", tell);
}

/**
 * Gives the router's note to the entries that links within a page make (`#s12`): the router passes over an entry without
 * one, and its page would not come back from another.
 */
function noteEntries(): () => void {
  const page = () => window.location.pathname + window.location.search;
  let last = { page: page(), note: window.history.state };
  const remember = () => {
    if (window.history.state !== null) last = { page: page(), note: window.history.state };
  };
  const note = () => {
    if (window.history.state === null && last.page === page()) {
      History.prototype.replaceState.call(window.history, last.note, "");
    }
  };
  // The router notes a page a while after its address; by the click on a link it has.
  window.addEventListener("click", remember, { capture: true });
  window.addEventListener("hashchange", note);
  return () => {
    window.removeEventListener("click", remember, { capture: true });
    window.removeEventListener("hashchange", note);
  };
}

/** Keeps the history of the whole site, until the function returned is called. */
export function keepHistory(): () => void {
  const ends = [tellReaders(), noteEntries()];
  return () => {
    for (const end of ends) end();
  };
}
