import { count } from "../../lib/view/counting";
import styles from "./codebook.module.css";

/** A term as the page lists it: its notation, what its list is good for, how often it fired. */
interface ListedTerm {
  term: string;
  list: string;
  fired: number;
  /** Whether it can give the code; some lists only hold others back or take a sentence apart. */
  gives: boolean;
}

interface Props {
  terms: ListedTerm[];
  /** What the terms are of: "Afghanistan". */
  label: string;
  statements: number;
}

/** The terms that fired, those that give the code first and most often first, and behind a fold those that did not. */
export function Terms({ terms, label, statements }: Props) {
  const fired = terms
    .filter((term) => term.fired > 0)
    .sort((a, b) => Number(b.gives) - Number(a.gives) || b.fired - a.fired);
  const idle = terms.filter((term) => term.fired === 0);
  return (
    <>
      {fired.length > 0 && (
        <table className={styles.terms}>
          <caption>Terms that fired; {statements} of the statements have the code</caption>
          <thead>
            <tr>
              <th scope="col">Term</th>
              <th scope="col">Counts</th>
              <th scope="col">Fired</th>
            </tr>
          </thead>
          <tbody>
            {fired.map(({ term, list, fired }) => (
              <tr key={`${list} ${term}`}>
                <th scope="row">
                  <code>{term}</code>
                </th>
                <td>{list}</td>
                <td>{fired}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {idle.length > 0 && (
        <details className={styles.idle}>
          <summary>
            {count(idle.length, "term")} of {label} that never fired here
          </summary>
          <dl>
            {[...new Set(idle.map(({ list }) => list))].map((list) => (
              <div key={list}>
                <dt>{list}</dt>
                <dd>
                  <ul>
                    {idle
                      .filter((term) => term.list === list)
                      .map(({ term }) => (
                        <li key={term}>
                          <code>{term}</code>
                        </li>
                      ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
