import type { CellRef } from "../core/grid/cell-ref";

/** Shows the user a cell. Nothing is written. */
export interface CellPointer {
  /**
   * Selects the cell and brings its sheet to the front.
   * @throws {WorkbookError} if the sheet is gone or the host does not let us
   */
  select(at: CellRef): Promise<void>;
}
