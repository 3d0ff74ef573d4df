import type { Actual, Target } from "../plan/target";
import type { Method } from "./scheme";

const DONE_PERCENT = 100;

/**
 * By what an actual is multiplied to be in its target's unit; undefined where the two cannot be compared
 * ("ระดับ 4" against "ร้อยละ 80").
 * - A bare number is in the target's unit; so is everything against a target that is a bare number.
 * - "แล้วเสร็จ" reaches any target.
 * - A percent of a count or level is that share of it: 50% of "6 ครั้ง" is 3.
 * - A count against "ร้อยละ 100 (120 ผลิตภัณฑ์)" is measured by the 120.
 * - A change is compared by its size, whatever its unit.
 */
export function actualFactor(kind: Actual["kind"], target: Target): number | undefined {
  if (target.kind === "milestone") return kind === "percent" ? 1 / DONE_PERCENT : 1;
  if (kind === "milestone") return target.value;
  if (kind === target.kind || kind === "number") return 1;
  if (target.kind === "number" || target.kind === "change") return 1;
  if (kind === "percent") return target.value / DONE_PERCENT;
  const second = target.second;
  return second && second.kind === kind && second.value > 0 ? target.value / second.value : undefined;
}

/**
 * As `actualFactor`, by the method in force: where less is better, words tell nothing of how much there is, and
 * "ยังไม่ดำเนินการ" is not the 0 that would earn full marks.
 */
export function measuringFactor(kind: Actual["kind"], target: Target, method: Method): number | undefined {
  const isInWords = kind === "milestone" && target.kind !== "milestone";
  return isInWords && method.kind === "lower" ? undefined : actualFactor(kind, target);
}
