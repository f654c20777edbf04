import type { PhraseFigure } from "../phrases/figures";
import type { Field } from "./csv";
import type { TableRow } from "./rows";

/** One use of a set phrase: the phrase, and the statement that says it. */
interface PhraseRow {
  figure: PhraseFigure;
  variant: string;
  start: number;
  end: number;
  row: TableRow;
}

/** The uses of the phrases as rows; `rowAt` gives the statement at a position of the columns. */
export function phraseRows(figures: readonly PhraseFigure[], rowAt: (at: number) => TableRow): PhraseRow[] {
  return figures.flatMap((figure) =>
    figure.uses.map(({ at, start, end, variant }) => ({
      figure,
      variant: figure.phrase.variants[variant]?.text ?? "",
      start,
      end,
      row: rowAt(at),
    })),
  );
}

/** One row a use. `score` is `calls` times the square root of `telling`; `start` and `end` count in `text`. */
export function phraseFields(origin: string): readonly Field<PhraseRow>[] {
  return [
    { heading: "phrase", value: ({ figure }) => figure.phrase.slug },
    { heading: "phrase_label", value: ({ figure }) => figure.phrase.label },
    { heading: "calls", value: ({ figure }) => figure.calls },
    { heading: "base_calls", value: ({ figure }) => figure.line.length },
    { heading: "statements", value: ({ figure }) => figure.statements },
    { heading: "telling", value: ({ figure }) => round(figure.phrase.telling) },
    { heading: "score", value: ({ figure }) => round(figure.score) },
    { heading: "longest_streak", value: ({ figure }) => figure.streak },
    { heading: "drop_outs", value: ({ figure }) => figure.dropOuts },
    { heading: "calls_since", value: ({ figure }) => figure.since },
    { heading: "variant", value: ({ variant }) => variant },
    { heading: "words", value: ({ row, start, end }) => row.text.slice(start, end) },
    { heading: "call_id", value: ({ row }) => row.callId },
    { heading: "call_date", value: ({ row }) => row.callDate },
    { heading: "readout", value: ({ row }) => row.readout },
    { heading: "sentence", value: ({ row }) => row.n },
    { heading: "start", value: ({ start }) => start },
    { heading: "end", value: ({ end }) => end },
    { heading: "speaker", value: ({ row }) => row.speaker?.name ?? null },
    { heading: "country", value: ({ row }) => row.side.name },
    { heading: "text", value: ({ row }) => row.text },
    { heading: "link", value: ({ row }) => origin + row.path },
  ];
}

const round = (bits: number) => Math.round(bits * 100) / 100;
