import { distance } from "fastest-levenshtein";

/** The digit runs of a key. Names whose runs differ (ระยะที่ 1 / ระยะที่ 2) are two names, however alike the rest. */
export function nameNumbers(key: string): readonly string[] {
  return key.match(/\d+/g) ?? [];
}

/** How alike two keys are, from 0 to 1: one minus the edits between them per character of the longer one. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const front = sharedFront(a, b);
  const back = sharedBack(a, b, front);
  // What both begin and end with costs no edits, and most of a long name is just that.
  return 1 - distance(a.slice(front, a.length - back), b.slice(front, b.length - back)) / longer;
}

function sharedFront(a: string, b: string): number {
  let front = 0;
  while (front < a.length && a.charCodeAt(front) === b.charCodeAt(front)) front++;
  return front;
}

function sharedBack(a: string, b: string, front: number): number {
  const most = Math.min(a.length, b.length) - front;
  let back = 0;
  while (back < most && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back++;
  return back;
}
