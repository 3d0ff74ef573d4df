import type { CellRef } from "../grid/cell-ref";
import { measuringFactor } from "./convert-actual";
import type { ScoredRow } from "./scorecard";

/** Why a row has no score: something is missing, cannot be read, or does not fit the target. */
export type MissingReason = "actual" | "actual-unreadable" | "unit" | "target" | "achievement";

export interface Missing {
  readonly reason: MissingReason;
  /** Where it would be mended. */
  readonly at: CellRef;
}

/** undefined where the row has a score. */
export function whyMissing(scored: ScoredRow): Missing | undefined {
  const { score, target, actual, row, cells } = scored;
  if (score !== null || row?.exempt) return undefined;
  if (!target) return { reason: "target", at: cells.target ?? cells.name };
  const at = cells.actual ?? cells.name;
  if (row?.actual?.reading.state === "unreadable") return { reason: "actual-unreadable", at };
  if (!actual || actual.told) return { reason: "actual", at };
  if (measuringFactor(actual, target, scored) === undefined) return { reason: "unit", at };
  return { reason: "achievement", at: cells.achievement ?? cells.name };
}
