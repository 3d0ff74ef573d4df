import type { NearPair } from "./near-pair";
import { searchNear } from "./search-near";
import type { WalkedName } from "./walked-name";

/**
 * Drifted spellings in the 2568 plan are alike by 0.91 and more, its distinct projects and indicators by
 * 0.65 at most.
 */
const MINIMUM = 0.85;

/**
 * Finds names of one list that are nearly the same, `one` before `other`. Of names with the
 * same key only the first is compared; names that differ in a number are never near. In a crowd of names that are
 * all alike, a name is paired with its nearest few only.
 */
export function nearNames(names: readonly WalkedName[], minimum = MINIMUM): readonly NearPair[] {
  return searchNear(names, 0, minimum);
}

/** The same between two lists; names with equal keys are the same name, not near ones: `one` is a place in `left`, `other` in `right`. */
export function nearNamesBetween(
  left: readonly WalkedName[],
  right: readonly WalkedName[],
  minimum = MINIMUM,
): readonly NearPair[] {
  if (left.length === 0 || right.length === 0) return [];
  const pairs = searchNear([...left, ...right], left.length, minimum);
  return pairs.map(({ one, other, likeness }) => ({ one, other: other - left.length, likeness }));
}
