import { isInside, type Area } from "../../core/grid/area";
import {
  CellNotWritableError,
  SheetHasShapesError,
  SheetProtectedError,
  StructureProtectedError,
  WorkbookReadOnlyError,
} from "../../port/workbook-errors";
import type { Touched, TouchedSheet } from "./read-touched";
import type { Step } from "./steps-of-patch";

/**
 * Refuses what Excel would refuse, swallow or turn into something else, before anything is written.
 * @throws {WorkbookReadOnlyError | StructureProtectedError | SheetProtectedError | SheetHasShapesError | CellNotWritableError}
 */
export function refuseUnwritable(touched: Touched, steps: readonly Step[]): void {
  if (touched.isReadOnly) throw new WorkbookReadOnlyError();
  const changesStructure = steps.some(({ kind }) => kind !== "runs");
  if (changesStructure && touched.isStructureProtected) throw new StructureProtectedError();
  for (const sheet of touched.sheets) refuseSheet(sheet, touched.headers);
}

function refuseSheet(
  { name, isProtected, merges, shapes, runs }: TouchedSheet,
  headers: readonly Area[],
): void {
  if (isProtected && runs.some(({ hasLocked }) => hasLocked)) throw new SheetProtectedError(name);
  if (shapes.length > 0) throw new SheetHasShapesError(name, shapes);
  for (const { at } of runs.flatMap(({ run }) => run.cells)) {
    // Excel keeps nothing that is written to the covered cells of a merged area.
    const isCovered = merges.some(
      (area) => isInside(area, at) && !(area.top === at.row && area.left === at.column),
    );
    if (isCovered || headers.some((area) => isInside(area, at))) throw new CellNotWritableError(at);
  }
}
