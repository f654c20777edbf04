/** Readouts that cannot stand in one corpus; the message names the files and the way out. */
export class CorpusError extends Error {
  override name = "CorpusError";

  constructor(
    readonly files: readonly string[],
    problem: string,
    readonly remedy: string,
  ) {
    super(`${files.join(" and ")}: ${problem}; ${remedy}`);
  }
}
