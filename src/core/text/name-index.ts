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
  /**
   * One more than each name under a spot, the last added first, up to a 0. They lie side by side, with room for all
   * owners in front of them: reading from all over the memory would be most of the time.
   */
  private readonly entries: Int32Array;
  /** Where those of a spot begin; at place 0 there is none. */
  private readonly firstEntry: Int32Array;
  private taken = 0;
  private readonly spots = new Int32Array(MOST_FEATURES);
  private readonly shared: Uint16Array;
  private readonly fewest: Int32Array;
  private readonly met: Int32Array;
  private readonly rarest = new KeepLowest(LOOKED_UP_FEATURES);
  private readonly candidates = new KeepLowest(CANDIDATES);

  constructor(private readonly names: readonly IndexedName[]) {
    this.mask = tableSize(names) - 1;
    this.owners = new Uint8Array(this.mask + 1);
    this.firstEntry = new Int32Array(this.mask + 1);
    this.shared = new Uint16Array(names.length);
    this.fewest = new Int32Array(names.length);
    this.met = new Int32Array(names.length);
    for (let i = 0; i < names.length; i++) this.countOwner(i);
    this.entries = new Int32Array(roomFor(this.owners));
  }

  /** The names added so far that share most with name `i`, then adds `i` itself; either can be left out. */
  visit(i: number, looksUp: boolean, adds: boolean): KeepLowest {
    const { spots, owners, rarest } = this;
    const count = this.findSpots(i);
    rarest.clear();
    for (let f = 0; f < count; f++) {
      const spot = spots[f] ?? 0;
      const rank = owners[spot] ?? 0;
      if (isTelling(rank)) rarest.offer(spot, rank);
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
    const { firstEntry, entries, shared } = this;
    let met = before;
    let entry = firstEntry[spot] ?? 0;
    for (let found = entries[entry] ?? 0; found > 0; found = entries[++entry] ?? 0) {
      const other = found - 1;
      if (shared[other] === 0) this.met[met++] = other;
      shared[other] = (shared[other] ?? 0) + 1;
    }
    return met;
  }

  private add(i: number): void {
    const { rarest, firstEntry, entries } = this;
    // Two near names share at the very least a quarter of what either is found by.
    const found = Math.min(rarest.size, INDEXED_FEATURES);
    this.fewest[i] = found >> 2;
    for (let r = 0; r < found; r++) {
      const spot = rarest.ids[r] ?? 0;
      const entry = (firstEntry[spot] || this.makeRoom(spot)) - 1;
      entries[entry] = i + 1;
      firstEntry[spot] = entry;
    }
  }

  /** The place of the 0 behind the room for a spot's names. */
  private makeRoom(spot: number): number {
    return (this.taken += (this.owners[spot] ?? 0) + 1);
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

/** Whether a feature of so many names is worth looking up. */
function isTelling(owners: number): boolean {
  return owners > 1 && owners <= COMMON;
}

function roomFor(owners: Uint8Array): number {
  let room = 1;
  for (const count of owners) if (isTelling(count)) room += count + 1;
  return room;
}

function tableSize(names: readonly IndexedName[]): number {
  const features = names.reduce((sum, { letters: { length } }) => sum + length + (length >> 2), 0);
  return 2 ** Math.min(22, Math.max(10, Math.ceil(Math.log2(features * 2 + 1))));
}
