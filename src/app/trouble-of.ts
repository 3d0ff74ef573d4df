import { a1 } from "../core/grid/cell-ref";
import type { Trouble } from "../core/messages/trouble";
import {
  CellNotWritableError,
  CellsChangedError,
  FileUnreadableError,
  SheetExistsError,
  SheetMissingError,
  SheetProtectedError,
} from "../port/workbook-errors";

/** Whatever a workbook threw, as trouble that can be told. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof FileUnreadableError) return { code: error.reason, facts: {} };
  if (error instanceof CellsChangedError) {
    return { code: error.code, facts: { cells: error.cells.map(a1).join(", ") } };
  }
  if (error instanceof CellNotWritableError) return { code: error.code, facts: { cell: a1(error.cell) } };
  if (error instanceof SheetMissingError) return { code: error.code, facts: { sheet: error.sheet } };
  if (error instanceof SheetExistsError) return { code: error.code, facts: { sheet: error.sheet } };
  if (error instanceof SheetProtectedError) return { code: error.code, facts: { sheet: error.sheet } };
  return { code: "unexpected", facts: { reason: error instanceof Error ? error.message : String(error) } };
}
