import { ACTS, TOPICS } from "../../../../lib/codebook/labels";
import { explainRule, type RuleKind } from "../../../../lib/codebook/rule-words";
import type { Corpus, StatementRow } from "../../../../lib/corpus/corpus";
import { familyHue } from "../../../../lib/drawing/hues";
import type { HueName } from "../../../../lib/drawing/palette";
import { rowHue, speakerWords } from "../../../calls/[call]/speaker";
import { hueStyle } from "../../../theme/hue";
import styles from "./statement.module.css";

interface Props {
  corpus: Corpus;
  rows: readonly StatementRow[];
  hues: Record<string, HueName>;
}

/** What each code of the sentence rests on: the rule in plain words, and the words of the readout that it went by. */
export function Coding({ corpus, rows, hues }: Props) {
  return (
    <section aria-labelledby="coding">
      <h2 id="coding">Why it is coded so</h2>
      {rows.map((row) => (
        <dl key={row.speaker ?? row.kind} className={styles.coding}>
          <div style={hueStyle(rowHue(corpus, hues, row))}>
            <dt className="hued">{speakerWords(corpus, row)}</dt>
            <Because kind="who" {...row.reason} />
          </div>
          {row.topics.map((topic) => {
            const reason = row.reason.topics.find(({ id }) => id === topic.id);
            const { label = topic.id, family = "" } = TOPICS.find(({ id }) => id === topic.id) ?? {};
            return (
              <div key={topic.id} style={hueStyle(familyHue(family))}>
                <dt>
                  <span className={styles.kind}>Topic </span>
                  <span className="hued">{label}</span>
                </dt>
                <Because kind="topics" rule={reason?.rule ?? ""} cue={topic.evidence} />
                {row.firsts.includes(topic.id) && (
                  <dd className="quiet">The first sentence of this readout to speak of it.</dd>
                )}
              </div>
            );
          })}
          {row.acts.map((act) => {
            const reason = row.reason.acts.find(({ id }) => id === act);
            return (
              <div key={act}>
                <dt>
                  <span className={styles.kind}>Act </span>
                  {ACTS.find(({ id }) => id === act)?.label ?? act}
                </dt>
                <Because kind="acts" rule={reason?.rule ?? ""} cue={reason?.cue ?? ""} />
              </div>
            );
          })}
        </dl>
      ))}
      {rows.every(({ topics }) => topics.length === 0) && (
        <p className="quiet">
          {rows[0]?.kind === "narration"
            ? "The readout’s own voice has no topics and no acts, and counts in no figure."
            : "No topic of the codebook is spoken of in it."}
        </p>
      )}
    </section>
  );
}

/** The cue as it stands in the readout, the rule in a sentence, and the rule's name. */
function Because({ kind, rule, cue }: { kind: RuleKind; rule: string; cue: string }) {
  return (
    <dd>
      {cue && <q>{cue}</q>} <span>{explainRule(kind, rule)}</span>
      {rule && <span className="quiet"> (rule: {rule})</span>}
    </dd>
  );
}
