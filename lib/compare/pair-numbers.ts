const EMPTY = -1;

/**
 * Numbers pairs of whole numbers, from 1 in the order in which they come. A map with both numbers in one key takes ten
 * times as long over millions of pairs, since such keys are too large for small numbers.
 */
export class PairNumbers {
  readonly firsts: number[] = [0];
  readonly nexts: number[] = [0];
  private slots = new Int32Array(1 << 12).fill(EMPTY);

  /** The number of a pair; a new one where it comes for the first time. */
  numberOf(first: number, next: number): number {
    let slot = this.slotOf(first, next);
    const known = this.slots[slot] as number;
    if (known !== EMPTY) return known;
    if (this.firsts.length * 2 > this.slots.length) {
      this.grow();
      slot = this.slotOf(first, next);
    }
    const number = this.firsts.push(first) - 1;
    this.nexts.push(next);
    this.slots[slot] = number;
    return number;
  }

  /** Where the pair is, or where it can be put. */
  private slotOf(first: number, next: number): number {
    const last = this.slots.length - 1;
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & last;
    for (;;) {
      const number = this.slots[slot] as number;
      if (number === EMPTY || (this.firsts[number] === first && this.nexts[number] === next)) return slot;
      slot = (slot + 1) & last;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(EMPTY);
    for (let number = 1; number < this.firsts.length; number++) {
      const slot = this.slotOf(this.firsts[number] as number, this.nexts[number] as number);
      this.slots[slot] = number;
    }
  }
}
