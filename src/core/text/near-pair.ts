/** Two names that are alike but not the same, by their places in the lists they came from. */
export interface NearPair {
  readonly one: number;
  readonly other: number;
  /** From the asked minimum to 1; the type words โครงการ and กิจกรรม in front do not count. */
  readonly likeness: number;
}
