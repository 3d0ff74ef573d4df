import type { SheetGrid, Snapshot } from "../../core/grid/snapshot";
import { gridOfPieces } from "./grid-of-pieces";
import { loadPieces, piecesOf } from "./load-pieces";
import { parseAreas } from "./merged-areas";
import { untracked } from "./untracked";

export interface WorkbookRead {
  readonly snapshot: Snapshot;
  /** The names of all tables. */
  readonly tables: readonly string[];
}

/** As `Excel.SheetVisibility`, which only a window with office.js knows as a value. */
const VISIBLE = "Visible";

/**
 * Every sheet in three requests: the names, the sizes, the cells. Only sheets too large for one answer of the
 * host take more.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookRead> {
  const { worksheets, tables } = context.workbook;
  worksheets.load({ name: true, visibility: true });
  tables.load({ name: true });
  await context.sync();

  const sheets = worksheets.items.map((sheet) => {
    const used = untracked(sheet.getUsedRangeOrNullObject(true));
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { name: sheet.name, sheet, used, merged: loadMerges(sheet) };
  });
  await context.sync();

  const pieces = sheets.flatMap(({ sheet, used }) => (used.isNullObject ? [] : piecesOf(sheet, used)));
  const loaded = await loadPieces(context, pieces);
  const grids = sheets.map(({ name, sheet, merged }): SheetGrid => {
    const grid = gridOfPieces(
      name,
      loaded.filter((piece) => piece.sheet === sheet),
      merged.isNullObject ? [] : parseAreas(merged.address, name),
    );
    return sheet.visibility === VISIBLE ? grid : { ...grid, isHidden: true };
  });
  return { snapshot: { sheets: grids }, tables: tables.items.map(({ name }) => name) };
}

/** Of the whole sheet: a merged title may reach beyond the last value. */
export function loadMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  const merged = untracked(untracked(sheet.getRange()).getMergedAreasOrNullObject());
  merged.load({ address: true });
  return merged;
}
