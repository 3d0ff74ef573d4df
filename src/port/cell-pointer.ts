import type { CellRef } from "../core/grid/cell-ref";

/** Shows the user a cell: its sheet comes to the front, the cell is selected. */
export interface CellPointer {
  /**
   * @throws {SheetMissingError} if the sheet is gone
   * @throws {SheetHiddenError} if it is hidden
   * @throws {WorkbookError} if the host does not let us
   */
  select(at: CellRef): Promise<void>;
}
