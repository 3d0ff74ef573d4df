import { unitOf } from "../plan/cells/unit-of";
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

/** Of such a target hardly a hundredth is reached. */
const HIGH_PERCENT = 50;

/** Whether the target is so high a percent that a plain number up to 1 was typed for a hundred times as much. */
export function isHighPercent(target: Target, name: string): boolean {
  return target.value >= HIGH_PERCENT && unitOf(target, name) === "percent";
}

/**
 * Whether a plain number up to 1 counts as that share of a hundred: 0.75 as 75. A formula cannot tell it from a
 * typed 75%, which Excel keeps as 0.75 as well.
 */
export function takesFractions(target: Target, name: string, method: Method): boolean {
  return method.kind === "ratio" && isHighPercent(target, name);
}

/** Of a result that is said in two units, what its target counts by: of "3 จาก 5 แห่ง" the 60 percent. */
export function inUnitOf(actual: Actual, target: Target, name = ""): Actual {
  if (!actual.also) return actual;
  const unit = target.kind === "milestone" ? "percent" : unitOf(target, name);
  let said: Actual | undefined = actual;
  while (said && said.kind !== unit) said = said.also;
  return said ?? actual;
}

/** An actual in its target's unit; undefined where the two cannot be compared. */
export function measure(
  reached: Actual,
  target: Target,
  { name, method }: { readonly name: string; readonly method: Method },
): number | undefined {
  const actual = inUnitOf(reached, target, name);
  const factor = measuringFactor(actual, target, method);
  if (factor === undefined) return undefined;
  return isFraction(actual) && takesFractions(target, name, method)
    ? actual.value * 100
    : actual.value * factor;
}

/** A plain number up to 1, but something. */
export function isFraction({ kind, value }: Actual): boolean {
  return kind === "number" && value > 0 && value <= 1;
}

/**
 * As `actualFactor`, by the method in force: where less is better, words tell nothing of how much there is, and
 * "ยังไม่ดำเนินการ" is not the 0 that would earn full marks.
 */
export function measuringFactor(reached: Actual, target: Target, method: Method): number | undefined {
  const actual = inUnitOf(reached, target);
  const isInWords = actual.kind === "milestone" && target.kind !== "milestone";
  if ((isInWords && method.kind === "lower") || !isSameWay(actual, target)) return undefined;
  return actualFactor(actual.kind, target);
}

/** ลดลง is measured by a target that falls only, เพิ่มขึ้น by all but those. */
function isSameWay({ changed }: Actual, { kind, falls }: Target): boolean {
  if (changed === undefined) return true;
  return (changed === "fell") === (kind === "change" && falls === true);
}
