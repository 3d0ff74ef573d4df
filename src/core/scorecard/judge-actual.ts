import { takeMultiple } from "../plan/cells/take-multiple";
import { unitOf } from "../plan/cells/unit-of";
import type { Actual, Target } from "../plan/target";
import { normalise } from "../text/normalise";
import { inUnitOf, isFraction, isHighPercent } from "./convert-actual";
import { mayExceedWhole } from "./may-exceed-whole";
import type { Method } from "./scheme";

const HIGHEST_LEVEL = 5;
const WHOLE = 100;

export type ActualFault = "negative" | "too-high" | "slip";

/**
 * What is wrong with an actual, its target being known: negative, above all that there is, or so small that a
 * fraction was typed for a percent. `methodOf` is asked only for such fractions: where less is better, they may be meant.
 */
export function judgeActual(
  reached: Actual,
  target: Target | undefined,
  name: string,
  methodOf: () => Method | undefined,
): ActualFault | undefined {
  const actual = target ? inUnitOf(reached, target, name) : reached;
  const { kind, value } = actual;
  if (value < 0) return "negative";
  if (!target || (kind !== target.kind && kind !== "number")) return undefined;
  if (isInWritten(actual, target) || isInOnes(actual, target)) return "slip";
  const text = normalise(name);
  const unit = unitOf(target, text);
  if (unit === "level") return value > Math.max(HIGHEST_LEVEL, target.value) ? "too-high" : undefined;
  if (unit !== "percent") return undefined;
  if (value > Math.max(WHOLE, target.value)) return mayExceedWhole(name) ? undefined : "too-high";
  const mayBeSlip = isFraction(actual) && (isHighPercent(target, name) || isNearAsPercent(value, target));
  return mayBeSlip && methodOf()?.kind !== "lower" ? "slip" : undefined;
}

/** 0.25 of ร้อยละ 30 is next to nothing, 25 is nearly all. */
function isNearAsPercent(value: number, target: Target): boolean {
  const percent = value * WHOLE;
  return value < 1 && percent >= target.value / 2 && percent <= target.value * 2;
}

/** Ten times as much as the target's own number is far beyond it. */
const BEYOND = 10;

/** "1.2" against "1.5 ล้านบาท", of which nobody reaches 1.20 baht. */
function isInWritten({ kind, value }: Actual, { value: wanted, written }: Target): boolean {
  if (written === undefined || kind !== "number" || value === 0) return false;
  return value < written && value <= (BEYOND * wanted) / written;
}

/** "11,800,000" against 12.5 beside ล้านบาท: a million times as much would be far beyond it, this is near. */
function isInOnes({ value }: Actual, target: Target): boolean {
  const many = manyIn(target);
  return many !== undefined && BEYOND * value >= many * target.value && value <= BEYOND * many * target.value;
}

/** What a target of several counts that is said in their word, as หน่วยนับ does: 1,000,000 of 12.5 beside ล้านบาท. */
function manyIn({ kind, value, written, classifier }: Target): number | undefined {
  if (kind !== "count" || value <= 0 || written !== undefined || classifier === undefined) return undefined;
  return takeMultiple(1, classifier).written;
}

/**
 * What a slip was to say: 0.75 is 75 of a percent, 1.2 is 1,200,000 where the target is written in millions, and
 * 11,800,000 is 11.8 of ล้านบาท.
 */
export function meantBy({ value }: Actual, target: Target): number {
  // Multiplied, 1.1 would become 1,100,000.0000000001.
  return Number((value * factorOfSlip(target)).toPrecision(15));
}

function factorOfSlip(target: Target): number {
  const many = manyIn(target);
  return many === undefined ? (target.written ?? 100) : 1 / many;
}
