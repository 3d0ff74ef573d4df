import { KeepLowest } from "./keep-lowest";
import { MOST_FEATURES, nameFeatures } from "./name-features";

/** A name is found by its rarest features, and worth comparing with the few names that share most of them. */
const INDEXED_FEATURES = 12;
/** Where a slip has made some of these common, they are not a near name's very rarest, but still among its rarer ones. */
const LOOKED_UP_FEATURES = 24;
const CANDIDATES = 8;
/** A feature that more names have tells them not apart. */
const COMMON = 64;

export interface IndexedName {
  readonly letters: string;
  /** Of the numbers in the name: only names with the same are ever candidates. */
  readonly seed: number;
}

/**
 * Finds names that may be alike without comparing all with all. Features live in spots of a table; where two
 * share a spot they only look less rare than they are.
 */
export class NameIndex {
  private readonly mask: number;
  private readonly owners: Uint8Array;
  /** The names under a spot are a list linked through `nextEntry`; -1 ends it. */
  private readonly firstEntry: Int32Array;
  private readonly nextEntry: Int32Array;
  private readonly entryName: Int32Array;
  private entries = 0;
  private readonly spots = new Int32Array(MOST_FEATURES);
  private readonly shared: Int32Array;
  private readonly fewest: Int32Array;
  private readonly met: Int32Array;
  private readonly rarest = new KeepLowest(LOOKED_UP_FEATURES);
  private readonly candidates = new KeepLowest(CANDIDATES);

  constructor(private readonly names: readonly IndexedName[]) {
    this.mask = tableSize(names) - 1;
    this.owners = new Uint8Array(this.mask + 1);
    this.firstEntry = new Int32Array(this.mask + 1).fill(-1);
    this.nextEntry = new Int32Array(names.length * INDEXED_FEATURES);
    this.entryName = new Int32Array(names.length * INDEXED_FEATURES);
    this.shared = new Int32Array(names.length);
    this.fewest = new Int32Array(names.length);
    this.met = new Int32Array(names.length);
    for (let i = 0; i < names.length; i++) this.countOwner(i);
  }

  /** The names added so far that share most with name `i`, then adds `i` itself; either can be left out. */
  visit(i: number, looksUp: boolean, adds: boolean): KeepLowest {
    const { spots, owners, rarest } = this;
    const count = this.findSpots(i);
    rarest.clear();
    for (let f = 0; f < count; f++) {
      const spot = spots[f] ?? 0;
      const rank = owners[spot] ?? 0;
      if (rank < 2 || rank > COMMON) continue;
      rarest.offer(spot, rank);
    }
    let met = 0;
    for (let r = 0; looksUp && r < rarest.size; r++) met = this.meet(rarest.ids[r] ?? 0, met);
    if (adds) this.add(i);
    return this.rank(met);
  }

  private findSpots(i: number): number {
    const { spots, mask } = this;
    const { letters = "", seed = 0 } = this.names[i] ?? {};
    const count = nameFeatures(letters, seed, spots);
    for (let f = 0; f < count; f++) spots[f] = (spots[f] ?? 0) & mask;
    return count;
  }

  private countOwner(i: number): void {
    const { spots, owners } = this;
    const count = this.findSpots(i);
    for (let f = 0; f < count; f++) {
      const spot = spots[f] ?? 0;
      const before = owners[spot] ?? 0;
      if (before <= COMMON) owners[spot] = before + 1;
    }
  }

  private meet(spot: number, before: number): number {
    const { firstEntry, nextEntry, entryName, shared } = this;
    let met = before;
    for (let entry = firstEntry[spot] ?? -1; entry >= 0; entry = nextEntry[entry] ?? -1) {
      const other = entryName[entry] ?? 0;
      if (shared[other] === 0) this.met[met++] = other;
      shared[other] = (shared[other] ?? 0) + 1;
    }
    return met;
  }

  private add(i: number): void {
    const { rarest, firstEntry } = this;
    // Two near names share at the very least a quarter of what either is found by.
    const found = Math.min(rarest.size, INDEXED_FEATURES);
    this.fewest[i] = found >> 2;
    for (let r = 0; r < found; r++) {
      const spot = rarest.ids[r] ?? 0;
      this.entryName[this.entries] = i;
      this.nextEntry[this.entries] = firstEntry[spot] ?? -1;
      firstEntry[spot] = this.entries++;
    }
  }

  private rank(met: number): KeepLowest {
    const { candidates, shared, fewest } = this;
    candidates.clear();
    for (let m = 0; m < met; m++) {
      const other = this.met[m] ?? 0;
      const count = shared[other] ?? 0;
      if (count >= (fewest[other] ?? 0)) candidates.offer(other, -count);
      shared[other] = 0;
    }
    return candidates;
  }
}

function tableSize(names: readonly IndexedName[]): number {
  const features = names.reduce((sum, { letters: { length } }) => sum + length + (length >> 2), 0);
  return 2 ** Math.min(22, Math.max(10, Math.ceil(Math.log2(features * 2 + 1))));
}
