import { distance } from "fastest-levenshtein";

/** The digit runs of a key. Names whose runs differ (ระยะที่ 1 / ระยะที่ 2) are two names, however alike the rest. */
export function nameNumbers(key: string): readonly string[] {
  return key.match(/\d+/g) ?? [];
}

/** How alike two keys are, from 0 to 1: one minus the edits between them per character of the longer one. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}
