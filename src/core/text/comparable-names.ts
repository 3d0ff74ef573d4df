import { LONGEST_NAME, seedOf } from "./name-features";

const TYPE_WORDS = /^(?:โครงการ|กิจกรรม)+(?=.)/;
const TYPE_LETTERS = "โก";

/** A name that may be near another, without its type words; `place` is that of its key. */
export interface ComparableName {
  readonly place: number;
  readonly key: string;
  readonly name: string;
  /** Of the numbers in the name. */
  readonly seed: number;
}

/**
 * The names that may be near one another, in groups of the same numbers. Left out are those that are alone with
 * their numbers, as in a series they all are, repeats on the same side of `known`, and texts too long to be a name.
 */
export function comparableNames(keys: readonly string[], known: number): Iterable<readonly ComparableName[]> {
  const seeds = Int32Array.from(keys, seedOf);
  const mask = 2 ** Math.ceil(Math.log2(keys.length * 4 + 1)) - 1;
  const sharers = new Uint8Array(mask + 1);
  for (const seed of seeds) sharers[seed & mask] = (sharers[seed & mask] ?? 0) === 0 ? ALONE : SHARED;

  const groups = new Map<number, ComparableName[]>();
  const met = new Set<string>();
  for (let place = 0; place < keys.length; place++) {
    if (place === known) met.clear();
    const seed = seeds[place] ?? 0;
    const key = keys[place] ?? "";
    if (sharers[seed & mask] === ALONE) continue;
    const before = met.size;
    if (met.add(key).size === before) continue;
    const name = TYPE_LETTERS.includes(key.charAt(0)) ? key.replace(TYPE_WORDS, "") : key;
    if (name.length > LONGEST_NAME) continue;
    const comparable = { place, key, name, seed };
    const group = groups.get(seed);
    if (group) group.push(comparable);
    else groups.set(seed, [comparable]);
  }
  return groups.values();
}

const ALONE = 1;
const SHARED = 2;
