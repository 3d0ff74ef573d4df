import type { Snapshot } from "../../core/grid/snapshot";
import { gridOfPieces } from "./grid-of-pieces";
import { loadPieces, piecesOf } from "./load-pieces";
import { parseAreas } from "./merged-areas";
import { untracked } from "./untracked";

/**
 * Every sheet in three requests: the names, the sizes, the cells. Only sheets too large for one answer of the
 * host take more.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<Snapshot> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();

  const sheets = worksheets.items.map((sheet) => {
    const used = untracked(sheet.getUsedRangeOrNullObject(true));
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { name: sheet.name, sheet, used, merged: loadMerges(sheet) };
  });
  await context.sync();

  const pieces = sheets.flatMap(({ sheet, used }) => (used.isNullObject ? [] : piecesOf(sheet, used)));
  const loaded = await loadPieces(context, pieces);
  return {
    sheets: sheets.map(({ name, sheet, merged }) =>
      gridOfPieces(
        name,
        loaded.filter((piece) => piece.sheet === sheet),
        merged.isNullObject ? [] : parseAreas(merged.address, name),
      ),
    ),
  };
}

/** Of the whole sheet: a merged title may reach beyond the last value. */
export function loadMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  const merged = untracked(untracked(sheet.getRange()).getMergedAreasOrNullObject());
  merged.load({ address: true });
  return merged;
}
