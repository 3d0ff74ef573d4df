import { bareName, lettersOf } from "./key-of-line";
import { smallLetter } from "./letter-at";

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
/** Stands in front of every run of digits, so that 1 and 2 are not 12. */
const RUN = 0x20;

/**
 * A name, and what one walk over it tells of its `nameKey` without making one: that would be most of the time, and
 * most of the memory, that the names of a large plan take.
 */
export class WalkedName {
  /** As written, on a clean line. */
  readonly value: string;
  /** How many letters the key has. */
  readonly length: number;
  /** Names with the same key have the same, others another, but for a rare chance. */
  readonly hash: number;
  /** The same, of the numbers in the key. */
  readonly seed: number;

  /** @param line a clean line, or a name that has been walked over */
  constructor(line: string | WalkedName) {
    if (typeof line !== "string") {
      this.value = line.value;
      this.length = line.length;
      this.hash = line.hash;
      this.seed = line.seed;
      return;
    }
    const text = bareName(line);
    let spaces = 0;
    let hash = SEED;
    let seed = SEED;
    let isWithin = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > NINE) {
        hash = mix(hash, smallLetter(code));
        isWithin = false;
      } else if (code === SPACE) spaces++;
      else {
        hash = mix(hash, smallLetter(code));
        if (code >= ZERO) seed = mix(isWithin ? seed : mix(seed, RUN), code);
        isWithin = code >= ZERO;
      }
    }
    this.value = line;
    this.length = text.length - spaces;
    // The low bits of a product depend on few bits of its factors; tables are addressed by the low bits.
    this.hash = hash ^ (hash >>> 15);
    this.seed = seed;
  }

  /** The key, but for spaces and capitals. */
  get text(): string {
    return bareName(this.value);
  }

  get key(): string {
    return lettersOf(this.text);
  }

  /** Keys are made only where nothing else tells. */
  isSame(other: WalkedName): boolean {
    return other.hash === this.hash && (other.value === this.value || other.key === this.key);
  }
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}
