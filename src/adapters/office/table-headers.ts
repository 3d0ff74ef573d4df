import type { Area } from "../../core/grid/area";
import { untracked } from "./untracked";

/**
 * Queues a look at the header rows of the tables of these names: Office.js tells no table's place without its name.
 * What it returns is called after the next sync.
 */
export function askHeaders(context: Excel.RequestContext, names: readonly string[]): () => Area[] {
  const asked = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load({ showHeaders: true });
    // The header row alone is no range where it is switched off.
    const range = untracked(table.getRange());
    range.load({ rowIndex: true, columnIndex: true, columnCount: true, worksheet: { name: true } });
    return { table, range };
  });
  return () =>
    asked.filter(({ table }) => !table.isNullObject && table.showHeaders).map(({ range }) => topRow(range));
}

function topRow({ rowIndex, columnIndex, columnCount, worksheet }: Excel.Range): Area {
  return {
    sheet: worksheet.name,
    top: rowIndex,
    bottom: rowIndex,
    left: columnIndex,
    right: columnIndex + columnCount - 1,
  };
}
