/** Two names that are alike but not the same, by their places in the lists they came from. */
export interface NearPair {
  readonly one: number;
  readonly other: number;
  /** 0 to 1; the type words โครงการ and กิจกรรม do not count. */
  readonly likeness: number;
}

export function nearNames(_names: readonly string[], _minimum = 0.85): readonly NearPair[] {
  return [];
}

export function nearNamesBetween(
  _left: readonly string[],
  _right: readonly string[],
  _minimum = 0.85,
): readonly NearPair[] {
  return [];
}
