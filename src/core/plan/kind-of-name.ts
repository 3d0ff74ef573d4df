import type { TargetKind } from "./target";

const KINDS: readonly (readonly [word: string, kind: TargetKind])[] = [
  ["จำนวน", "count"],
  ["ร้อยละ", "percent"],
  ["สัดส่วน", "percent"],
  ["ระดับ", "level"],
];

/** What an indicator measures by the first word of its normalised name: จำนวน, ร้อยละ, สัดส่วน, ระดับ. */
export function kindOfName(name: string): TargetKind | undefined {
  return KINDS.find(([word]) => name.startsWith(word))?.[1];
}
