import { LONGEST_NAME } from "./name-features";
import { NameIndex } from "./name-index";
import { likeness, nameNumbers } from "./name-likeness";
import type { NearPair } from "./near-pair";

const TYPE_WORDS = /^(?:โครงการ|กิจกรรม)+(?=.)/;

/** A name that may be near another, without its type words; `place` is that of its key. */
interface Comparable {
  readonly place: number;
  readonly name: string;
  readonly numbers: string;
}

/**
 * Finds near pairs among keys: of the first `known` keys with the others, or where `known` is 0 of all
 * with all. Equal keys are no pair, and of those on one side only the first is compared. Time grows with the number of keys, not of pairs.
 */
export function searchNear(keys: readonly string[], known: number, minimum: number): readonly NearPair[] {
  const names = comparableNames(keys, known);
  if (names.length === 0) return [];
  const index = new NameIndex(names);
  const pairs: NearPair[] = [];
  for (let i = 0; i < names.length; i++) {
    const other = names[i];
    if (!other) continue;
    const { place } = other;
    const candidates = index.visit(i, place >= known, known === 0 || place < known);
    for (let c = 0; c < candidates.size; c++) {
      const one = names[candidates.ids[c] ?? 0];
      if (!one || one.numbers !== other.numbers || keys[one.place] === keys[place]) continue;
      const alike = likenessFrom(minimum, one.name, other.name);
      if (alike !== undefined) pairs.push({ one: one.place, other: place, likeness: alike });
    }
  }
  return pairs;
}

/** Not those that are alone with their numbers, as in a series they all are, nor those too long to be a name. */
function comparableNames(keys: readonly string[], known: number): readonly Comparable[] {
  const numbers = keys.map((key) => nameNumbers(key).join(" "));
  const sharers = new Map<string, number>();
  for (const own of numbers) sharers.set(own, (sharers.get(own) ?? 0) + 1);
  const names: Comparable[] = [];
  const met = new Set<string>();
  keys.forEach((key, place) => {
    if (place === known) met.clear();
    const own = numbers[place] ?? "";
    if (sharers.get(own) === 1 || met.has(key)) return;
    met.add(key);
    const name = key.replace(TYPE_WORDS, "");
    if (name.length <= LONGEST_NAME) names.push({ place, name, numbers: own });
  });
  return names;
}

function likenessFrom(minimum: number, one: string, other: string): number | undefined {
  const shorter = Math.min(one.length, other.length);
  if (shorter < Math.max(one.length, other.length) * minimum) return undefined;
  const alike = likeness(one, other);
  return alike >= minimum ? alike : undefined;
}
