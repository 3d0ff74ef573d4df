import { NameIndex } from "./name-index";
import { likeness, nameNumbers } from "./name-likeness";
import type { NearPair } from "./near-pair";

const TYPE_WORDS = /^(?:โครงการ|กิจกรรม)+(?=.)/;

/**
 * Finds near pairs among keys: of the first `known` keys with the others, or where `known` is 0 of all
 * with all. Equal keys are no pair. Time grows with the number of keys, not of pairs.
 */
export function searchNear(keys: readonly string[], known: number, minimum: number): readonly NearPair[] {
  const names = keys.map((key) => key.replace(TYPE_WORDS, ""));
  const numbers = names.map((name) => nameNumbers(name).join(" "));
  const index = new NameIndex(names, numbers);
  const pairs: NearPair[] = [];
  for (let other = 0; other < names.length; other++) {
    const candidates = index.visit(other, other >= known, known === 0 || other < known);
    for (let c = 0; c < candidates.size; c++) {
      const one = candidates.ids[c] ?? 0;
      if (numbers[one] !== numbers[other] || keys[one] === keys[other]) continue;
      const alike = likenessFrom(minimum, names[one] ?? "", names[other] ?? "");
      if (alike !== undefined) pairs.push({ one, other, likeness: alike });
    }
  }
  return pairs;
}

function likenessFrom(minimum: number, one: string, other: string): number | undefined {
  const shorter = Math.min(one.length, other.length);
  if (shorter < Math.max(one.length, other.length) * minimum) return undefined;
  const alike = likeness(one, other);
  return alike >= minimum ? alike : undefined;
}
