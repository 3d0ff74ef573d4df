import type { Snapshot } from "../core/grid/snapshot";
import type { Patch } from "../core/patch/patch";

/**
 * A workbook, as far as this add-in cares: read its cells, write some of them.
 * Everything else that Excel or a file can do stays behind the adapters.
 */
export interface Workbook {
  /**
   * Reads the used cells of every sheet. Formulas come with their results.
   * @throws {WorkbookError} if the host or the file does not let us
   */
  read(): Promise<Snapshot>;

  /**
   * Makes all changes of `patch`, or none. Formulas that depend on written cells show their new
   * results afterwards.
   * @throws {CellsChangedError} if a cell no longer holds what the patch says it `was`
   * @throws {SheetMissingError} if a sheet to write on is not there
   * @throws {SheetExistsError} if a sheet to add is there already
   * @throws {SheetHasShapesError} if pictures, shapes or charts lie on a sheet to take away, as far as the host tells
   * @throws {SheetProtectedError} if a sheet refuses the write
   * @throws {CellNotWritableError} if a cell is part of something that cannot be written singly
   */
  apply(patch: Patch): Promise<void>;
}
