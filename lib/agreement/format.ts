import type { Agreement, Disagreement } from "./agreement";
import { accuracy, f1, type Match, precision, recall, type Share } from "./score";
import { CALL_FIELDS } from "./tally-call";

/** The agreement as a table in plain text: the whole first, then topic by topic and act by act. */
export function formatAgreement(agreement: Agreement): string {
  return [
    `Agreement with the reference coding of ${agreement.readouts} readouts`,
    "",
    ...shares([
      ["kind", agreement.kind],
      ["speaker", agreement.speaker],
      ["side", agreement.side],
      ["first to raise", agreement.firstRaised],
      ["evidence meets", agreement.evidence],
      ["evidence same", agreement.sameEvidence],
      ["carried", agreement.carried],
    ]),
    "",
    ...shares(CALL_FIELDS.map((field) => [field, agreement.call[field]])),
    "",
    ...matches("", [
      ["sentences", agreement.sentences],
      ["topics", agreement.topics],
      ["acts", agreement.acts],
      ["words of the evidence", agreement.evidenceWords],
    ]),
    "",
    ...matches("topic", [...agreement.byTopic].sort(byReference)),
    "",
    ...matches("act", [...agreement.byAct].sort(byReference)),
  ].join("\n");
}

/** Every difference with its sentence, under the readout it is in: − the reference's, + the coder's. */
export function formatDisagreements(disagreements: Disagreement[]): string {
  const lines: string[] = [];
  let file = "";
  let sentence = "";
  for (const difference of disagreements) {
    if (difference.file !== file) {
      file = difference.file;
      lines.push("", file);
    }
    if (difference.n !== undefined && `${file} ${difference.n}` !== sentence) {
      sentence = `${file} ${difference.n}`;
      lines.push("", `  ${difference.n}. ${difference.text}`);
    }
    lines.push(`     ${difference.about}:  − ${difference.reference}   + ${difference.coder}`);
  }
  return lines.length === 0 ? "No disagreement." : lines.slice(1).join("\n");
}

const NAME = 24;

function shares(rows: [string, Share][]): string[] {
  return rows.map(
    ([name, share]) => `${name.padEnd(NAME)}${accuracy(share).toFixed(3)}   ${share.agreeing} of ${share.of}`,
  );
}

function matches(title: string, rows: [string, Match][]): string[] {
  const head = `${title.padEnd(NAME)}F1      precision        recall`;
  return [
    head,
    ...rows.map(([name, match]) => {
      const p = `${precision(match).toFixed(3)} ${match.both}/${match.coder}`;
      const r = `${recall(match).toFixed(3)} ${match.both}/${match.reference}`;
      return `${name.padEnd(NAME)}${f1(match).toFixed(3)}   ${p.padEnd(14)}   ${r}`;
    }),
  ];
}

function byReference([, a]: [string, Match], [, b]: [string, Match]): number {
  return b.reference - a.reference || b.coder - a.coder;
}
