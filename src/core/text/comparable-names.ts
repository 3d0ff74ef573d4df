import { LONGEST_NAME } from "./name-features";
import { lettersOf } from "./key-of-line";
import { NameTable } from "./name-table";
import type { WalkedName } from "./walked-name";

const TYPE_WORDS = ["โครงการ", "กิจกรรม"] as const;
const SPACE = 0x20;

/** A name that may be near another, without its type words; `place` is that in its list. */
export class ComparableName {
  /** What is compared, but for spaces and capitals. */
  readonly text: string;
  /** How many letters are compared. */
  readonly length: number;
  #letters: string | undefined;

  constructor(
    readonly place: number,
    readonly whole: WalkedName,
  ) {
    const { text, length } = whole;
    let front = 0;
    let inFront = 0;
    for (let word = typeWordAt(text, 0); word; word = typeWordAt(text, front)) {
      front += word.length;
      inFront += word.length;
      if (text.charCodeAt(front) === SPACE) front++;
    }
    this.text = front === 0 ? text : text.slice(front);
    this.length = length - inFront;
  }

  get seed(): number {
    return this.whole.seed;
  }

  /** What is compared, letter by letter. */
  get letters(): string {
    return (this.#letters ??= lettersOf(this.text));
  }
}

/** A type word that is not all that is left of the name. */
function typeWordAt(text: string, front: number): string | undefined {
  return TYPE_WORDS.find((word) => text.length > front + word.length && text.startsWith(word, front));
}

/**
 * The names that may be near one another, in groups of the same numbers. Left out are those that are alone with
 * their numbers, as in a series they all are, repeats on the same side of `known`, and texts too long to be a name.
 * A group is made when its turn comes: most are small, and done with before the next.
 */
export function* comparableNames(
  names: readonly WalkedName[],
  known: number,
): Generator<readonly ComparableName[]> {
  const { firsts, next } = chainBySeed(names, known);
  for (const first of firsts) {
    const group: ComparableName[] = [];
    for (let place = first; place !== NONE; place = next[place] ?? NONE) {
      const whole = names[place];
      if (whole) group.push(new ComparableName(place, whole));
    }
    yield group;
  }
}

/** The place of the first name of each group, and behind each name's place that of the group's next. */
interface Chains {
  readonly firsts: readonly number[];
  readonly next: Int32Array;
}

const NONE = -1;

function chainBySeed(names: readonly WalkedName[], known: number): Chains {
  const isAlone = tellUnshared(names);
  const firsts: number[] = [];
  const next = new Int32Array(names.length).fill(NONE);
  const lasts = new Map<number, number>();
  let met = new NameTable();
  for (let place = 0; place < names.length; place++) {
    if (place === known) met = new NameTable();
    const whole = names[place];
    if (!whole || whole.length > LONGEST_NAME || isAlone(whole)) continue;
    const before = met.names.length;
    if (met.numberOf(whole) < before) continue;
    const last = lasts.get(whole.seed);
    if (last === undefined) firsts.push(place);
    else next[last] = place;
    lasts.set(whole.seed, place);
  }
  return { firsts, next };
}

/** Tells the names that no other has the numbers of, as far as a small table can. */
function tellUnshared(names: readonly WalkedName[]): (name: WalkedName) => boolean {
  const mask = 2 ** Math.ceil(Math.log2(names.length * 4 + 1)) - 1;
  const sharers = new Uint8Array(mask + 1);
  for (const { seed } of names) sharers[seed & mask] = (sharers[seed & mask] ?? 0) === 0 ? ALONE : SHARED;
  return ({ seed }) => sharers[seed & mask] === ALONE;
}

const ALONE = 1;
const SHARED = 2;
