/** A readout that cannot be coded: which file, at which line, what is missing and the way out. */
export class ReadoutError extends Error {
  override readonly name = "ReadoutError";

  constructor(
    readonly file: string,
    /** From 1. */
    readonly line: number,
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${file}:${line}: ${problem}; ${remedy}`);
  }
}
