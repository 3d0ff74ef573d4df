import { FileUnreadableError } from "../../../port/workbook-errors";

/** What a workbook may hold in all; counted down while its sheets are read. */
export interface CellBudget {
  /** Cells that hold something. */
  cells: number;
  /** Places from column A to the last cell of each row. */
  places: number;
}

/** For sheets that have been counted before. */
export const UNBOUNDED: Readonly<CellBudget> = { cells: Infinity, places: Infinity };

/** @throws {FileUnreadableError} `too-large` */
export function spend(budget: CellBudget, what: keyof CellBudget, count: number): void {
  budget[what] -= count;
  if (budget[what] < 0) throw new FileUnreadableError("too-large");
}
