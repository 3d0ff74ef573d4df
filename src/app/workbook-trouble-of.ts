import { a1 } from "../core/grid/cell-ref";
import type { Trouble } from "../core/messages/trouble";
import {
  AccessDeniedError,
  CellBeingEditedError,
  CellNotWritableError,
  CellsChangedError,
  ConnectionLostError,
  FileUnreadableError,
  HostBusyError,
  HostFailedError,
  HostTooOldError,
  PartlyWrittenError,
  SheetExistsError,
  SheetHasShapesError,
  SheetHiddenError,
  SheetMissingError,
  SheetProtectedError,
  StructureProtectedError,
  WorkbookReadOnlyError,
  WorkbookTooLargeError,
  WriteUnconfirmedError,
} from "../port/workbook-errors";

/** Those whose code says all. */
const PLAIN = [
  AccessDeniedError,
  CellBeingEditedError,
  ConnectionLostError,
  HostBusyError,
  HostTooOldError,
  StructureProtectedError,
  WorkbookReadOnlyError,
  WorkbookTooLargeError,
];

/** Whatever a workbook threw, as trouble that can be told. */
export function workbookTroubleOf(error: unknown): Trouble {
  for (const Plain of PLAIN) if (error instanceof Plain) return { code: error.code, facts: {} };
  if (error instanceof FileUnreadableError) return { code: error.reason, facts: {} };
  if (error instanceof CellsChangedError) {
    return { code: error.code, facts: { cells: error.cells.map(a1).join(", ") } };
  }
  if (error instanceof CellNotWritableError) return { code: error.code, facts: { cell: a1(error.cell) } };
  if (error instanceof SheetMissingError) return { code: error.code, facts: { sheet: error.sheet } };
  if (error instanceof SheetHiddenError) return { code: error.code, facts: { sheet: error.sheet } };
  if (error instanceof SheetExistsError) return { code: error.code, facts: { sheet: error.sheet } };
  if (error instanceof SheetHasShapesError) {
    return { code: error.code, facts: { sheet: error.sheet, shapes: error.shapes.join(", ") } };
  }
  if (error instanceof SheetProtectedError) return { code: error.code, facts: { sheet: error.sheet } };
  if (error instanceof HostFailedError) return { code: error.code, facts: { reason: error.reason } };
  if (error instanceof PartlyWrittenError || error instanceof WriteUnconfirmedError) {
    return { code: error.code, facts: { places: [...error.cells.map(a1), ...error.sheets].join(", ") } };
  }
  return { code: "unexpected", facts: { reason: error instanceof Error ? error.message : String(error) } };
}
