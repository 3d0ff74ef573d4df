import type { CellRef } from "../grid/cell-ref";

/** The parts of a plan that the reader looks for. */
export type PlanPart =
  "key-result-list" | "part-1" | "part-2" | "part-3" | "evaluation" | "potential" | "scoring";

export interface PartHeader {
  readonly part: PlanPart;
  readonly at: CellRef;
}
