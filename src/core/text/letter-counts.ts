import { letterAt } from "./letter-at";

const KINDS = 64;
/** So often a count looks whether it has come far enough: most names are unlike by their first letters. */
const LOOK = 15;

/**
 * How often each letter stands in some names; spaces and capitals do not count. Names can only be near where these
 * are: a test that takes a fraction of the time of counting edits, and that most pairs fail.
 */
export class LetterCounts {
  private readonly counts: Uint16Array;

  /** @param most names at a time */
  constructor(most: number) {
    this.counts = new Uint16Array(most * KINDS);
  }

  /** Counts other names' letters, in the place of those before: many small groups share one table. */
  count(names: readonly { readonly text: string }[]): void {
    const { counts } = this;
    counts.fill(0, 0, names.length * KINDS);
    names.forEach(({ text }, place) => {
      for (let i = 0; i < text.length; i++) {
        const code = letterAt(text, i);
        if (code === 0) continue;
        const kind = place * KINDS + (code & (KINDS - 1));
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
    });
  }

  /** Whether more than so many edits lie between two names for certain. */
  areBeyond(one: number, other: number, most: number): boolean {
    const { counts } = this;
    let more = 0;
    let fewer = 0;
    for (let kind = 0; kind < KINDS; kind++) {
      const difference = (counts[one * KINDS + kind] ?? 0) - (counts[other * KINDS + kind] ?? 0);
      if (difference > 0) more += difference;
      else fewer -= difference;
      if ((kind & LOOK) === LOOK && (more > most || fewer > most)) return true;
    }
    return false;
  }
}
