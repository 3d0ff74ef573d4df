import type { CellRef } from "../../core/grid/cell-ref";
import type { ScoredRow } from "../../core/scorecard/scorecard";

/** A cell of a row, or where the plan has its name as long as the sheet of the cell is still to be added. */
export function standingCell(
  { planned, cells }: ScoredRow,
  at: CellRef,
  addedSheet: string | undefined,
): CellRef {
  return at.sheet === addedSheet ? (planned?.name.at ?? cells.name) : at;
}
