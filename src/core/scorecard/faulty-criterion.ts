import type { CellRef } from "../grid/cell-ref";
import type { Reading } from "../grid/reading";

/** What is the matter with a cell of the criteria sheet; the usual rule holds in its place. */
export type CriteriaFault =
  | "year-unknown"
  | "component-unknown"
  | "weight-unusable"
  | "weight-below-one"
  | "method-unknown"
  | "threshold-unusable"
  | "thresholds-not-ordered"
  | "thresholds-unused"
  | "below-unusable"
  | "cap-unusable"
  | "cap-unused"
  | "row-again";

export interface FaultyCriterion {
  readonly at: CellRef;
  readonly fault: CriteriaFault;
  /** What stands there; "" where nothing does. */
  readonly text: string;
}

/** Blames what stands in a cell of the criteria sheet. */
export function faultyCriterion(reading: Reading<unknown>, fault: CriteriaFault): FaultyCriterion {
  const text = reading.state === "read" ? String(reading.value) : reading.text;
  return { at: reading.at, fault, text };
}
