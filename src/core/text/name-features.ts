/** The longest key that is compared: beyond it stands prose, no name. */
export const LONGEST_NAME = 1_000;
/** At most this many features has a name. */
export const MOST_FEATURES = LONGEST_NAME + 2 * (LONGEST_NAME >> 3);

const PRIME = 0x01000193;
const FRONT = 0x2545f491;
const BACK = 0x6c078965;

/**
 * Writes the hashes of a name's features into `into` and returns their count: every three letters in a row, and
 * every beginning and end of 8, 16, … letters. Names that are nearly the same share most of the former, and
 * share some long beginning or end even where all names are made of the same few words.
 * With another seed all hashes are others.
 */
export function nameFeatures(name: string, seed: number, into: Int32Array): number {
  const { length } = name;
  let count = 0;
  let before = 1;
  let letter = name.charCodeAt(0);
  let front = seed ^ FRONT;
  let back = seed ^ BACK;
  for (let i = 0; i < length; i++) {
    const next = i + 1 < length ? name.charCodeAt(i + 1) : 2;
    into[count++] = spread(mix(mix(mix(seed, before), letter), next));
    front = mix(front, letter);
    back = mix(back, name.charCodeAt(length - 1 - i));
    if ((i & 7) === 7) {
      into[count++] = spread(front);
      into[count++] = spread(back);
    }
    before = letter;
    letter = next;
  }
  return count;
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The low bits of a product depend on few bits of its factors; tables are addressed by the low bits. */
function spread(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return half ^ (half >>> 13);
}
