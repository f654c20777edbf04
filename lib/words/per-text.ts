/** How many answers are kept: more than a corpus has names and offices. */
const MOST = 20_000;

/** The same question, but asked only once of each text that is kept. */
export function perText<T extends NonNullable<unknown>>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
