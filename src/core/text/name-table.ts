import type { WalkedName } from "./walked-name";

const FEWEST_SPOTS = 64;

/** Numbers names in the order in which they come: those with the same `nameKey` get the same number. */
export class NameTable {
  /** Each name as it first came, by its number. */
  readonly names: WalkedName[] = [];
  /** One more than the number of the name in each spot; 0 is a free one. */
  private spots = new Int32Array(FEWEST_SPOTS);

  /** The number of a name, which is added where it is new. */
  numberOf(name: WalkedName): number {
    const spot = this.spotOf(name);
    const known = (this.spots[spot] ?? 0) - 1;
    if (known >= 0) return known;
    const count = this.names.push(name);
    this.spots[spot] = count;
    if (count * 2 > this.spots.length) this.grow();
    return count - 1;
  }

  /** Where the name stands, or a free spot for it. */
  private spotOf(name: WalkedName): number {
    const { spots, names } = this;
    const mask = spots.length - 1;
    let spot = name.hash & mask;
    for (let taken = spots[spot] ?? 0; taken > 0; taken = spots[spot] ?? 0) {
      if (names[taken - 1]?.isSame(name)) break;
      spot = (spot + 1) & mask;
    }
    return spot;
  }

  private grow(): void {
    this.spots = new Int32Array(this.spots.length * 4);
    this.names.forEach((name, number) => (this.spots[this.spotOf(name)] = number + 1));
  }
}
