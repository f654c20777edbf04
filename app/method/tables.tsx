import type { MeasuredSet } from "../../lib/agreement/measure";
import { figureRows } from "../../lib/agreement/side-by-side";
import { ACTS, TOPICS } from "../../lib/codebook/labels";
import { ConfusionTable } from "./confusion";
import { Differences } from "./differences";
import { FiguresTable } from "./figures-table";
import styles from "./method.module.css";
import { Part } from "./part";
import { SET_NAMES } from "./set-words";
import { codeWords, fieldWords } from "./words";

/** All that was measured: by field, topic, act, side and issuer, what is confused, and every difference. */
export function Tables({ sets, query }: { sets: readonly MeasuredSet[]; query: string }) {
  const ids = (codes: readonly { id: string }[]) => codes.map(({ id }) => id);
  return (
    <>
      <Part id="fields">
        <FiguresTable
          caption="Agreement on each field of the coding"
          head="Field"
          sets={sets}
          rows={figureRows(sets, "field")}
          label={({ id }) => fieldWords(id)}
          anchor={({ id }) => `field-${id}`}
          redrawn
        />
        {sets.some(({ of }) => of) && (
          <p className="quiet">
            Of these calls, the call’s fields and who was first to raise a topic are of whole readouts: of
            those in which a statement of the view stands. Of what the view is chosen by there is no κ, for
            what neither has is not in it.
          </p>
        )}
      </Part>
      <Part id="topics">
        <FiguresTable
          caption="Agreement on each topic"
          head="Topic"
          sets={sets}
          rows={figureRows(sets, "topic", ids(TOPICS))}
          label={({ id }) => codeWords(id)}
          anchor={({ id }) => `topic-${id}`}
        />
      </Part>
      <Part id="acts">
        <FiguresTable
          caption="Agreement on each act"
          head="Act"
          sets={sets}
          rows={figureRows(sets, "act", ids(ACTS))}
          label={({ id }) => codeWords(id)}
          anchor={({ id }) => `act-${id}`}
        />
      </Part>
      <Part id="sides">
        <FiguresTable
          caption="Agreement on what each side says, as the reference names the side"
          head="Side"
          sets={sets}
          rows={figureRows(sets, "side")}
          label={({ id, of }) => `${id === "both" ? "Both sides" : id}: ${of}`}
        />
      </Part>
      <Part id="issuers">
        <FiguresTable
          caption="Agreement on each issuer’s readouts, as the reference names the issuer"
          head="Issuer"
          sets={sets}
          rows={figureRows(sets, "issuer")}
          label={({ id, of }) => `${id}: ${of}`}
        />
      </Part>
      <Part id="confusion">
        {sets.map(({ id, confusions }) => (
          <div key={id} className={styles.confused}>
            <h3>{SET_NAMES[id]}</h3>
            <ConfusionTable
              confusions={confusions}
              caption={`${SET_NAMES[id]}: topics that the reference and the coder give to the same sentence, where they differ`}
            />
          </div>
        ))}
      </Part>
      <Part id="differences">
        {sets.map((set) => (
          <Differences key={set.id} set={set} query={query} />
        ))}
      </Part>
    </>
  );
}
