import { sameContent } from "../../../core/grid/cell-value";
import { contentIn, keyedCell, type SheetGrid, type Snapshot } from "../../../core/grid/snapshot";
import type { CellWrite, Patch } from "../../../core/patch/patch";
import type { HostSheet } from "../../workbook/host-workbook";
import { contentOf } from "./content-of";
import { newSheetOf } from "./new-sheet-of";

/**
 * What has become of the cells of `opened`, as a patch onto its file. `sheets` are those of the grid, the opened
 * ones under the ids that `opened` gives them; all others were added.
 */
export function changesSince(opened: ReadonlyMap<string, SheetGrid>, sheets: readonly HostSheet[]): Patch {
  return sheets.flatMap((sheet): Patch => {
    const grid = opened.get(sheet.id);
    return grid ? writesOn(grid, sheet) : [{ kind: "add-sheet", sheet: newSheetOf(sheet) }];
  });
}

/** The sheets of `snapshot` by the ids that the grid knows them by. */
export function openedSheets(snapshot: Snapshot, ids: readonly string[]): Map<string, SheetGrid> {
  return new Map(snapshot.sheets.map((grid, index) => [ids[index] ?? "", grid]));
}

function writesOn(grid: SheetGrid, sheet: HostSheet): CellWrite[] {
  const writes: CellWrite[] = [];
  forEachCell(grid, sheet, (row, column) => {
    const was = contentIn(grid, row, column);
    const is = contentOf(sheet.cell(row, column));
    const isReformatted = (is.format ?? "General") !== (was.format ?? "General");
    if (sameContent(was, is) && !(isReformatted && is.value !== null)) return;
    const { format = "General", ...plain } = is;
    const at = { sheet: grid.name, row, column };
    writes.push({ kind: "write", at, was, becomes: isReformatted ? { ...plain, format } : plain });
  });
  return writes;
}

/** Every cell that held something when the sheet was opened, or does now. */
function forEachCell(grid: SheetGrid, sheet: HostSheet, visit: (row: number, column: number) => void): void {
  const area = sheet.usedArea(true);
  const bottom = Math.max(grid.values.length - 1, area?.bottom ?? -1);
  for (let row = 0; row <= bottom; row++) {
    const right = Math.max((grid.values[row]?.length ?? 0) - 1, area?.right ?? -1);
    for (let column = 0; column <= right; column++) visit(row, column);
  }
  for (const key of grid.formulas.keys()) {
    const { row, column } = keyedCell(key);
    if (grid.values[row]?.[column] === undefined && !(area && row <= area.bottom && column <= area.right))
      visit(row, column);
  }
}
