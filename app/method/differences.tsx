import { differencesBySentence, type SentenceDifferences } from "../../lib/agreement/by-sentence";
import type { MeasuredSet } from "../../lib/agreement/measure";
import { findSentence } from "../../lib/corpus/find-sentence";
import { count } from "../../lib/view/counting";
import { formatDay } from "../../lib/view/dates";
import { withView } from "../../lib/view/keep";
import { corpus } from "../corpus";
import { differenceAnchor } from "./difference-anchor";
import styles from "./method.module.css";
import { SET_NAMES } from "./set-words";
import { aboutWords, valueWords } from "./words";

/** Every difference of a set, sentence by sentence, with both codings and, where the readout is here, the way to it. */
export function Differences({ set, query }: { set: MeasuredSet; query: string }) {
  const groups = differencesBySentence(set.disagreements);
  return (
    <details className={styles.differences} open={set.id === "seeds"}>
      <summary>
        <strong>{SET_NAMES[set.id]}</strong>: {count(set.disagreements.length, "difference")}
        {groups.length > 0 && `, on ${count(groups.length, "sentence")} or whole readouts`}
      </summary>
      <ol>
        {groups.map((group) => (
          <Difference
            key={differenceAnchor(group.file, group.sentence?.start)}
            group={group}
            folder={set.folder}
            query={query}
          />
        ))}
      </ol>
    </details>
  );
}

interface Props {
  group: SentenceDifferences;
  folder: string;
  /** The view's query, which the call's page hands on. */
  query: string;
}

function Difference({ group, folder, query }: Props) {
  const { file, sentence, differences } = group;
  return (
    <li id={differenceAnchor(file, sentence?.start)}>
      <p className={styles.place}>
        <Place group={group} folder={folder} query={query} />
      </p>
      {sentence && <q>{sentence.text}</q>}
      <ul>
        {differences.map(({ about, reference, coder }) => (
          <li key={about}>
            {aboutWords(about)}: the reference has <b>{valueWords(about, reference)}</b>, the coder{" "}
            <b>{valueWords(about, coder)}</b>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Where the differences are: the call's sentence with the way to it, else the file that has it. */
function Place({ group: { file, sentence }, folder, query }: Props) {
  if (!sentence) return `${folder}/${file}, the readout as a whole`;
  const found = findSentence(corpus, file, sentence.start);
  if (!found) return `${folder}/${file}, sentence ${sentence.n}`;
  return (
    <a href={withView(found.path, query)}>
      {found.call.title}, {formatDay(found.call.date)}, sentence {found.n}
    </a>
  );
}
