interface ShownLineProps {
  /** What is shown, in one sentence. */
  sentence: string;
  isNarrowed: boolean;
  isSearching: boolean;
  onReset: () => void;
}

/** One sentence that says what the page shows, and the button that undoes all choices. */
export function ShownLine({ sentence, isNarrowed, isSearching, onReset }: ShownLineProps) {
  return (
    <div className="shown">
      <p role="status">{isSearching ? "Searching the readouts …" : sentence}</p>
      {isNarrowed && (
        <button type="button" className="button" data-reset onClick={onReset}>
          Reset
        </button>
      )}
    </div>
  );
}
