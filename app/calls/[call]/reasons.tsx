import type { Corpus, StatementRow } from "../../../lib/corpus/corpus";
import { familyHue } from "../../../lib/drawing/hues";
import type { HueName } from "../../../lib/drawing/palette";
import { hueStyle } from "../../theme/hue";
import styles from "./call.module.css";
import { topicOf } from "./evidence";
import { rowHue, speakerWords } from "./speaker";

interface Props {
  corpus: Corpus;
  rows: StatementRow[];
  hues: Record<string, HueName>;
}

/** Why a sentence has its speaker, its topics and its acts: for each the rule and the words that triggered it. */
export function Reasons({ corpus, rows, hues }: Props) {
  return rows.map((row) => (
    <dl key={row.speaker ?? row.kind} className={styles.reasons}>
      <dt className="hued" style={hueStyle(rowHue(corpus, hues, row))}>
        {speakerWords(corpus, row)}
      </dt>
      <dd>
        <Because {...row.reason} />
      </dd>
      {row.topics.map((topic) => {
        const reason = row.reason.topics.find(({ id }) => id === topic.id);
        return (
          <div key={topic.id}>
            <dt className="hued" style={hueStyle(familyHue(topicOf(topic.id)?.family ?? ""))}>
              {topicOf(topic.id)?.label ?? topic.id}
              {topic.carried && " (carried on from the sentence before)"}
            </dt>
            <dd>{reason && <Because {...reason} />}</dd>
          </div>
        );
      })}
      {row.acts.length > 0 && (
        <div>
          <dt>{row.acts.length === 1 ? "Act" : "Acts"}</dt>
          <dd>
            {row.acts.map((act) => {
              const reason = row.reason.acts.find(({ id }) => id === act);
              return (
                <span key={act} className={styles.act}>
                  {act}
                  {reason && (
                    <>
                      {", "}
                      <Because {...reason} />
                    </>
                  )}
                </span>
              );
            })}
          </dd>
        </div>
      )}
    </dl>
  ));
}

/** A rule's name and its cue. */
function Because({ rule, cue }: { rule: string; cue: string }) {
  return (
    <span className={styles.because}>
      {rule.replaceAll("-", " ")}
      {cue && <>: “{cue}”</>}
    </span>
  );
}
