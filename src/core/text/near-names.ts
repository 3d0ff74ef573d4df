import { nameKey } from "./name-key";
import type { NearPair } from "./near-pair";
import { searchNear } from "./search-near";

/**
 * Drifted spellings in the 2568 plan are alike by 0.91 and more, its distinct projects and indicators by
 * 0.65 at most.
 */
const MINIMUM = 0.85;

/**
 * Finds names of one list that are nearly the same, `one` before `other`. Of names with the same key only the
 * first is compared; names that differ in a number are never near. In a crowd of names that are all alike, a
 * name is paired with its nearest few only.
 */
export function nearNames(names: readonly string[], minimum = MINIMUM): readonly NearPair[] {
  const distinct = firstOfKeys(names);
  const places = [...distinct.values()];
  return searchNear([...distinct.keys()], 0, minimum).map(({ one, other, likeness }) => ({
    one: places[one] ?? 0,
    other: places[other] ?? 0,
    likeness,
  }));
}

/** The same between two lists; names with equal keys are the same name, not near ones: `one` is a place in `left`, `other` in `right`. */
export function nearNamesBetween(
  left: readonly string[],
  right: readonly string[],
  minimum = MINIMUM,
): readonly NearPair[] {
  const lefts = firstOfKeys(left);
  const rights = firstOfKeys(right);
  const leftPlaces = [...lefts.values()];
  const rightPlaces = [...rights.values()];
  if (lefts.size === 0) return [];
  return searchNear([...lefts.keys(), ...rights.keys()], lefts.size, minimum).map(
    ({ one, other, likeness }) => ({
      one: leftPlaces[one] ?? 0,
      other: rightPlaces[other - lefts.size] ?? 0,
      likeness,
    }),
  );
}

function firstOfKeys(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  names.forEach((name, place) => {
    const key = nameKey(name);
    if (!places.has(key)) places.set(key, place);
  });
  return places;
}
