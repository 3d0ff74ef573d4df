import { isLater } from "../plan/cells/day";
import { kindOfName } from "../plan/cells/kind-of-name";
import { takesTime } from "../plan/cells/takes-time";
import { unitFactor } from "../plan/cells/unit-factor";
import { unitOf } from "../plan/cells/unit-of";
import { changedIn, type Actual, type Target } from "../plan/target";
import { normalise } from "../text/normalise";
import { mayExceedWhole } from "./may-exceed-whole";
import type { Method } from "./scheme";

const DONE_PERCENT = 100;
const POINTS = "คะแนน";
const TOP_LEVEL = 5;
/** Days from 1900, as Excel counts them, to some in 1954: of what is done or not, so great a number is a date. */
export const FIRST_DATE = 20_000;

/**
 * By what an actual is multiplied to be in its target's unit; undefined where the two cannot be compared
 * ("ระดับ 4" against "ร้อยละ 80").
 * - A bare number is in the target's unit; so is everything against a target that is a bare number, but a percent
 *   of one that must be a count.
 * - "แล้วเสร็จ" reaches any target.
 * - A percent of a count or level is that share of it: 50% of "6 ครั้ง" is 3.
 * - A count against "ร้อยละ 100 (120 ผลิตภัณฑ์)" is measured by the 120.
 * - A count in a smaller or greater unit is converted: 90 นาที are 1.5 ชั่วโมง. Hours are of days where `name` or the
 *   target's bound tells of time that passes.
 * - A change is compared by its size, in its own unit.
 */
export function actualFactor({ kind, classifier }: Measured, target: Target, name = ""): number | undefined {
  if (target.kind === "milestone") return kind === "percent" ? 1 / DONE_PERCENT : 1;
  if (kind === "milestone") return target.value;
  const unit = target.kind === "change" ? changedIn(target.classifier) : target.kind;
  if (kind === "number") return 1;
  if (isShare({ kind }, target, name)) return target.value / DONE_PERCENT;
  if (unit === "number") return 1;
  if (kind === unit) return unitFactor(classifier, target.classifier, isElapsed(target, name));
  const second = target.second;
  if (second?.kind !== kind || second.value <= 0) return undefined;
  const factor = unitFactor(classifier, second.classifier, isElapsed(second, name));
  return factor && (target.value / second.value) * factor;
}

/** What an actual is counted in. */
export type Measured = Pick<Actual, "kind" | "classifier">;

/** Whether a percent is the share of a count or level that was reached; a bare 200 can be no percent. */
export function isShare({ kind }: Pick<Actual, "kind">, target: Target, name: string): boolean {
  if (kind !== "percent") return false;
  if (target.kind !== "number") return target.kind === "count" || target.kind === "level";
  const unit = unitOf(target, name);
  return unit === "count" || unit === "level" || (unit === "number" && target.value > DONE_PERCENT);
}

/** Its days are of six to eight hours. */
const ATTENDED = /อบรม|ฝึก|สัมมนา|จัดกิจกรรม|จัดงาน/;
const WITHIN = /ภายใน(?= ?(?:\d|กำหนด|เวลา|ระยะเวลา))/;

/** Whether the target is time that passes, day and night. */
function isElapsed({ bound }: Target, name: string): boolean {
  if (ATTENDED.test(name)) return false;
  return bound === "at-most" || bound === "less-than" || takesTime(name) || WITHIN.test(name);
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

/**
 * Of a result that is said in two units, what its target counts by: of "3 จาก 5 แห่ง" the 60 percent. A bare 245 of
 * "ร้อยละ 100 (245 อาคาร)", which no percent can be, counts what is in brackets; so does a smaller one of จำนวนอาคาร, but
 * for 100, which is the very percent that was to be reached.
 */
export function inUnitOf(actual: Actual, target: Target, name = ""): Actual {
  if (isOfSecond(actual, target, name)) return { kind: "count", value: actual.value };
  if (!actual.also && actual.classifier !== POINTS) return actual;
  const unit = target.kind === "milestone" ? "percent" : unitOf(target, name);
  let said: Actual | undefined = actual;
  while (said && said.kind !== unit) said = said.also;
  return said ?? (unit === "level" ? asLevel(actual) : actual);
}

function isOfSecond(
  { kind, value, changed }: Actual,
  { kind: wanted, value: percent, second }: Target,
  name: string,
): boolean {
  if (kind !== "number" || changed || wanted !== "percent" || second?.kind !== "count") return false;
  if (value > second.value) return false;
  if (kindOfName(normalise(name)) === "count")
    return value > 0 && (value !== percent || value === second.value);
  return value > Math.max(DONE_PERCENT, percent) && !mayExceedWhole(name);
}

/** "5 คะแนน" of 5 levels. */
function asLevel(actual: Actual): Actual {
  const { kind, value, classifier } = actual;
  return kind === "count" && classifier === POINTS && value <= TOP_LEVEL ? { kind: "level", value } : actual;
}

/** What an indicator is called and how it is scored. */
export interface NamedMethod {
  readonly name: string;
  readonly method: Method;
}

/** An actual in its target's unit; undefined where the two cannot be compared. */
export function measure(reached: Actual, target: Target, { name, method }: NamedMethod): number | undefined {
  const actual = inUnitOf(reached, target, name);
  const factor = measuringFactor(actual, target, { name, method });
  if (factor === undefined || isDate(actual, target)) return undefined;
  if (isTooLate(actual, target) || isOtherWay(actual, target)) return 0;
  if (isFraction(actual) && takesFractions(target, name, method)) return actual.value * 100;
  return times(isSize(target) ? Math.abs(actual.value) : actual.value, factor);
}

/** Finished, but behind the target's last day. */
export function isTooLate({ told, on }: Actual, { kind, by }: Target): boolean {
  if (kind === "milestone" && told === "late") return true;
  return on !== undefined && by !== undefined && isLater(on, by);
}

/** It rose where it was to fall, or the other way round: nothing was reached. */
function isOtherWay({ changed }: Actual, { kind, falls }: Target): boolean {
  return kind === "change" && changed !== undefined && (changed === "fell") !== (falls === true);
}

/** Of a fall by 8, -8 says as much as 8. */
export function isSize({ kind, falls }: Target): boolean {
  return kind === "change" && falls === true;
}

/** A number that only a date can be, where something is done or not: it says not that it was done in time. */
function isDate({ kind, value }: Actual, target: Target): boolean {
  return kind === "number" && target.kind === "milestone" && value >= FIRST_DATE;
}

/** A date where nothing is due by a day. */
export function isDateOfNothing({ told }: Actual, { kind, by }: Target): boolean {
  return told === "date" && kind === "milestone" && by === undefined;
}

/** 35 ตารางวา would become 0.08750000000000001 ไร่: Excel itself keeps 15 digits. */
function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** A plain number up to 1, but something: 1.8 may be a percent reached so far. */
export function isFraction({ kind, value }: Actual): boolean {
  return kind === "number" && value > 0 && value <= 1;
}

/**
 * As `actualFactor`, by the method in force: where less is better, words tell nothing of how much there is, and
 * "ยังไม่ดำเนินการ" is not the 0 that would earn full marks. Words that leave the result open are none.
 */
export function measuringFactor(
  reached: Actual,
  target: Target,
  { name, method }: NamedMethod,
): number | undefined {
  const actual = inUnitOf(reached, target, name);
  if (actual.kind === "milestone" && target.kind !== "milestone" && isOpen(actual, method)) return undefined;
  if (isDateOfNothing(actual, target)) return undefined;
  // By how much it fell tells nothing of how much there is, nor does what is left, but of a burden.
  if (actual.changed === "fell" && target.kind !== "change") return undefined;
  if (actual.changed === "left" && (target.kind === "change" || method.kind !== "lower")) return undefined;
  if (isResultOfChange(actual, target)) return undefined;
  return actualFactor(actual, target, name);
}

/** 76 of "เพิ่มขึ้นร้อยละ 5 จากร้อยละ 75" is what the rise came to; by a twentieth or by five of a hundred is not said. */
function isResultOfChange({ value, changed }: Actual, { kind, value: size, from }: Target): boolean {
  if (kind !== "change" || from === undefined || changed !== undefined) return false;
  return Math.abs(value - from) < Math.abs(Math.abs(value) - size);
}

function isOpen({ told }: Actual, { kind }: Method): boolean {
  return told !== "none" && (told !== undefined || kind === "lower");
}
