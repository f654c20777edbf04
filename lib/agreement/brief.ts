import type { Agreement } from "./agreement";
import { accuracy, f1, type Match, type Share } from "./score";
import { CALL_FIELDS } from "./tally-call";

/** The main figures of an agreement as a table in Markdown, for a page that says how often the coder is right. */
export function formatBrief(agreement: Agreement): string {
  const fields = CALL_FIELDS.map((field) => agreement.call[field]);
  const call = {
    agreeing: fields.reduce((sum, { agreeing }) => sum + agreeing, 0),
    of: fields.reduce((sum, share) => sum + share.of, 0),
  };
  return [
    `| ${agreement.readouts} readouts | agreement | base |`,
    "| --- | --- | --- |",
    matchLine("sentences (F1)", agreement.sentences),
    shareLine("kind", agreement.kind),
    shareLine("speaker", agreement.speaker),
    shareLine("side", agreement.side),
    shareLine("call date", agreement.call.callDate),
    shareLine("all ten fields of the call", call),
    matchLine("topics (F1)", agreement.topics),
    matchLine("words of a topic's evidence (F1)", agreement.evidenceWords),
    matchLine("acts (F1)", agreement.acts),
    shareLine("first to raise a topic", agreement.firstRaised),
  ].join("\n");
}

function shareLine(name: string, share: Share): string {
  return `| ${name} | ${accuracy(share).toFixed(3)} | ${share.agreeing} of ${share.of} |`;
}

function matchLine(name: string, match: Match): string {
  const { both, reference, coder } = match;
  return `| ${name} | ${f1(match).toFixed(3)} | ${both} in both, ${reference} in the reference, ${coder} by the coder |`;
}

const BLOCK = /(<!-- agreement: (\S+) -->)[\s\S]*?(<!-- \/agreement -->)/g;

/** The folders whose agreement a page shows between `<!-- agreement: FOLDER -->` and `<!-- /agreement -->`. */
export function findBriefs(page: string): string[] {
  return [...page.matchAll(BLOCK)].map(([, , folder = ""]) => folder);
}

/** The page with every such block filled anew. */
export function fillBriefs(page: string, briefs: Map<string, string>): string {
  return page.replace(BLOCK, (_, open: string, folder: string, close: string) =>
    [open, briefs.get(folder) ?? "", close].join("\n"),
  );
}
