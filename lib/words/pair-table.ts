/** Numbers from 0 on, kept by pairs of numbers; they stand side by side in one array, so that a look-up touches one place. */
export class PairTable {
  /** A place has three numbers: the pair, and what is kept for it and one. */
  private places = new Int32Array(3 * 64);
  private count = 0;

  /** What is kept for a pair; -1 where nothing is. */
  get(a: number, b: number): number {
    const { places } = this;
    return (places[placeOf(places, a, b) + 2] as number) - 1;
  }

  set(a: number, b: number, value: number): void {
    const at = placeOf(this.places, a, b);
    if (this.places[at + 2] === 0 && ++this.count * 6 > this.places.length) {
      this.grow();
      put(this.places, a, b, value);
    } else put(this.places, a, b, value);
  }

  private grow(): void {
    const old = this.places;
    this.places = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      const [a, b, kept] = old.subarray(at, at + 3) as unknown as [number, number, number];
      if (kept > 0) put(this.places, a, b, kept - 1);
    }
  }
}

function put(places: Int32Array, a: number, b: number, value: number): void {
  const at = placeOf(places, a, b);
  places[at] = a;
  places[at + 1] = b;
  places[at + 2] = value + 1;
}

/** Where a pair stands, or the first free place behind the one that its hash names. */
function placeOf(places: Int32Array, a: number, b: number): number {
  const last = places.length / 3 - 1;
  const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  let place = (hash ^ (hash >>> 15)) & last;
  for (let at = place * 3; places[at + 2] !== 0; at = place * 3) {
    if (places[at] === a && places[at + 1] === b) return at;
    place = (place + 1) & last;
  }
  return place * 3;
}
