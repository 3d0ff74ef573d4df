import type { CellRef } from "../grid/cell-ref";
import type { Slot } from "../plan/scoring";
import type { Part } from "./is-within";

/** What is the matter with an achievement, a score or a sum of scores: one fault a row, and none that only repeats another. */
export interface ScoreFault {
  /** More than the weight allows or less than nothing; another number than follows, typed or by a formula of the user's. */
  readonly kind: "out-of-range" | "typed" | "formula";
  readonly at: CellRef;
  /** What a subtotal is called that is of no component; undefined for other sums. */
  readonly indicator: string | undefined;
  readonly component: Part;
  readonly column: "achievement" | "score";
  /** Given where an achievement is a score out of 5. */
  readonly outOf?: 5;
  /** Percent of an achievement, or its score out of 5; points of a score; undefined where the cell shows none. */
  readonly shown: number | undefined;
  /** What it should show, or the most it can; undefined where no number follows yet. */
  readonly expected: number | undefined;
}

/** Half of the last digit that is shown: scores have two decimals, achievements may be rounded to a percent. */
export const HALF_DIGIT = 0.005;
const DUST = 1e-9;

export function isNear(one: number, other: number, tolerance = HALF_DIGIT): boolean {
  return Math.abs(one - other) <= tolerance + DUST;
}

export function isTyped(slot: Slot<number> | undefined): slot is Slot<number> {
  return slot?.reading.state === "read" && slot.formula === undefined;
}
