import { withView } from "../../lib/view/keep";

/** How the codings came about that the coder is held against. */
export function ReferenceNotes({ query }: { query: string }) {
  return (
    <>
      <p>
        <strong>These calls.</strong> Two separate readings of the readouts with an early wording of the
        codebook, then one decision on every point that either reading had marked as doubtful. How far the two
        readings agreed was not kept, so there is no figure for how well two readers do, which is the most
        that any coder can be asked.
      </p>
      <p>
        <strong>Unseen readouts.</strong> Written and coded from the codebook, apart from the software and
        without sight of it. Their forms are those of real readouts; the calls and the words are invented, and
        nothing in them may be cited as a source. What no rule was changed for, it may still have in common
        with the texts that the rules were written with.
      </p>
      <p>
        A reference is not a proof. Where it looks wrong by the{" "}
        <a href={withView("/codebook", query)}>codebook</a>, the list of differences is the place to see it.
      </p>
    </>
  );
}
