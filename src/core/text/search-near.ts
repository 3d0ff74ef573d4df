import { comparableNames, type ComparableName } from "./comparable-names";
import { LetterCounts } from "./letter-counts";
import { NameIndex } from "./name-index";
import { likeness, nameNumbers } from "./name-likeness";
import type { NearPair } from "./near-pair";
import type { WalkedName } from "./walked-name";

/** Of binary fractions: 10 × (1 - 0.9) is a little less than the one edit that is allowed. */
const DUST = 1e-9;
/** So many names with the same numbers are compared all with all; an index would take longer. */
const FEW = 64;

/**
 * Finds near pairs among names: of the first `known` names with the others, or where `known` is 0 of all
 * with all. Equal keys are no pair, and of those on one side only the first is compared. Time grows with the
 * number of names, not of pairs.
 */
export function searchNear(
  names: readonly WalkedName[],
  known: number,
  minimum: number,
): readonly NearPair[] {
  const pairs: NearPair[] = [];
  const many: ComparableName[] = [];
  const counts = new LetterCounts(FEW);
  for (const group of comparableNames(names, known)) {
    if (group.length <= FEW) searchFew(group, counts, known, minimum, pairs);
    else for (const name of group) many.push(name);
  }
  if (many.length > 0) searchMany(many, known, minimum, pairs);
  return pairs.sort((one, other) => one.other - other.other);
}

function searchFew(
  names: readonly ComparableName[],
  counts: LetterCounts,
  known: number,
  minimum: number,
  pairs: NearPair[],
): void {
  if (names.length < 2) return;
  counts.count(names);
  for (let o = 1; o < names.length; o++) {
    const other = names[o];
    if (!other || other.place < known) continue;
    for (let i = o - 1; i >= 0; i--) {
      const one = names[i];
      if (!one || (known > 0 && one.place >= known)) continue;
      const longer = Math.max(one.length, other.length);
      const shorter = Math.min(one.length, other.length);
      if (shorter < longer * minimum) continue;
      if (counts.areBeyond(i, o, longer * (1 - minimum) + DUST)) continue;
      addNear(one, other, minimum, pairs);
    }
  }
}

function searchMany(
  names: readonly ComparableName[],
  known: number,
  minimum: number,
  pairs: NearPair[],
): void {
  const index = new NameIndex(names);
  for (let i = 0; i < names.length; i++) {
    const other = names[i];
    if (!other) continue;
    const candidates = index.visit(i, other.place >= known, known === 0 || other.place < known);
    for (let c = 0; c < candidates.size; c++) {
      const one = names[candidates.ids[c] ?? 0];
      if (one) addNear(one, other, minimum, pairs);
    }
  }
}

function addNear(one: ComparableName, other: ComparableName, minimum: number, pairs: NearPair[]): void {
  if (one.seed !== other.seed || one.whole.isSame(other.whole)) return;
  const shorter = Math.min(one.length, other.length);
  if (shorter < Math.max(one.length, other.length) * minimum) return;
  const alike = likeness(one.letters, other.letters);
  if (alike < minimum || !haveSameNumbers(one.whole.key, other.whole.key)) return;
  pairs.push({ one: one.place, other: other.place, likeness: alike });
}

/** Seeds may be the same by chance. */
function haveSameNumbers(one: string, other: string): boolean {
  return nameNumbers(one).join(" ") === nameNumbers(other).join(" ");
}
