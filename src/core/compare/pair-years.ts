import { nearNamesBetween } from "../text/near-names";
import { WalkedName } from "../text/walked-name";

/** Something that stands in the plans of both years under about the same name. */
export interface Named {
  readonly code: string | undefined;
  /** The name's `nameKey`, and the same without the plan's own year. */
  readonly key: string;
  readonly yearlessKey: string;
}

/** Drifted spellings in the 2568 plan are alike by 0.7 and more, distinct indicators and projects by 0.65 at most. */
const NEAR = 0.7;

/**
 * Who is who in the two years: by code, by name, by the name without the year, then by nearly the same; one to one.
 * Two that have different codes are never nearly the same. Time grows with the names, not with their pairs.
 */
export function pairYears<T extends Named>(last: readonly T[], current: readonly T[]): ReadonlyMap<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  const free = () => ({
    last: last.filter((one) => !taken.has(one)),
    current: current.filter((one) => !pairs.has(one)),
  });
  const pair = (one: T, other: T): void => {
    pairs.set(other, one);
    taken.add(one);
  };
  for (const keyOf of [codeOf, keyOfName, yearlessKeyOf]) {
    const { last: left, current: right } = free();
    pairEqual(left, right, keyOf, pair);
  }
  for (const keyOf of [keyOfName, yearlessKeyOf]) {
    const { last: left, current: right } = free();
    const near = nearNamesBetween(
      left.map((one) => new WalkedName(keyOf(one))),
      right.map((one) => new WalkedName(keyOf(one))),
      NEAR,
    );
    for (const { one, other } of [...near].sort((a, b) => b.likeness - a.likeness)) {
      const [was, is] = [left[one], right[other]];
      if (!was || !is || taken.has(was) || pairs.has(is) || codesDiffer(was, is)) continue;
      pair(was, is);
    }
  }
  return pairs;
}

const codeOf = ({ code }: Named): string | undefined => code;
const keyOfName = ({ key }: Named): string => key;
const yearlessKeyOf = ({ yearlessKey }: Named): string => yearlessKey;

/** Equal keys are paired in order, so that what stands twice meets its own twin. */
function pairEqual<T extends Named>(
  last: readonly T[],
  current: readonly T[],
  keyOf: (one: T) => string | undefined,
  pair: (one: T, other: T) => void,
): void {
  const waiting = new Map<string, T[]>();
  for (const one of [...last].reverse()) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const others = waiting.get(key);
    if (others) others.push(one);
    else waiting.set(key, [one]);
  }
  for (const other of current) {
    const key = keyOf(other);
    const one = key === undefined ? undefined : waiting.get(key)?.pop();
    if (one) pair(one, other);
  }
}

function codesDiffer(one: Named, other: Named): boolean {
  return one.code !== undefined && other.code !== undefined && one.code !== other.code;
}
