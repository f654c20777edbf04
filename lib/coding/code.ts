import { parseReadout, type Readout } from "../readout/parse";
import { type CodedAct, codeActs } from "./acts";
import { type CallFields, type CallReasons, explainCall } from "./call";
import { readStatements } from "./statement-words";
import { type Statement, toStatements } from "./statements";
import { type CodedTopic, codeTopics } from "./topics";

/** A statement with its topics and acts. */
export interface CodedStatement extends Statement {
  topics: CodedTopic[];
  acts: CodedAct[];
}

/** One readout, read and coded whole. */
export interface CodedReadout {
  readout: Readout;
  call: CallFields;
  reasons: CallReasons;
  statements: CodedStatement[];
}

/**
 * Codes one readout by the codebook.
 *
 *     text ─► readout ─► call ─► statements ─► topics ─► coded readout
 *             header,    who,    kind,         acts
 *             sentences  when    speaker
 *
 * `text` is the file's text without a byte-order mark; every offset counts in it, in UTF-16 code units.
 * Throws a `ReadoutError` that names the file, the line and the way out where it cannot be coded.
 */
export function codeReadout(file: string, text: string): CodedReadout {
  const readout = parseReadout(file, text);
  const { call, reasons, author } = explainCall(readout);
  const statements = toStatements(readout, call, author);
  const words = readStatements(statements, call);
  const topics = codeTopics(statements, call, words);
  const acts = codeActs(statements, call, words);
  const coded: CodedStatement[] = [];
  statements.forEach(({ sentence, part, kind, speaker, side, reason }, i) => {
    coded.push({ sentence, part, kind, speaker, side, reason, topics: topics[i] ?? [], acts: acts[i] ?? [] });
  });
  return { readout, call, reasons, statements: coded };
}
