/** Actuals to try in place of those in the sheet, as they were typed, by the key of their row. */
export type TriedTexts = ReadonlyMap<string, string>;

export const NOTHING_TRIED: TriedTexts = new Map();
