/** Numbers in one row that grows: what every pass over a text asks for stays close together in memory. */
export class NumberRow {
  numbers = new Int32Array(2 ** 10);
  private length = 0;

  /** Adds a run of numbers behind the last one, and gives the place of its first. */
  add(run: readonly number[]): number {
    const here = this.length;
    this.length += run.length;
    if (this.length > this.numbers.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers.set(run, here);
    return here;
  }
}
