import type { CellRef } from "../core/grid/cell-ref";

export interface Mark {
  readonly at: CellRef;
  readonly severity: "error" | "warning" | "info";
}

/** Marks that lie over the cells of a workbook: what a cell holds and its own formats stay what they are. */
export interface Marks {
  /**
   * Marks these cells and no others: marks made before are taken away.
   * @throws {SheetMissingError} if a sheet is gone; nothing is marked then
   * @throws {SheetProtectedError} if a sheet may not be formatted; nothing is marked then
   * @throws {WorkbookError} if the host does not let us
   */
  mark(marks: readonly Mark[]): Promise<void>;

  /**
   * Takes every mark away, also those that the workbook was opened with, and gives the number of cells that had one.
   * @throws {SheetProtectedError} if a sheet with marks may not be formatted; no mark is taken away then
   * @throws {WorkbookError} if the host does not let us
   */
  clear(): Promise<number>;
}
