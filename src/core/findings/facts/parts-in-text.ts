/** What the parts that a text lists make, and what it says itself that they make, where that is something else. */
export interface PartsInText {
  readonly sum: string;
  readonly stated?: string;
}
