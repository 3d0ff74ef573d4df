import type { Area } from "../../core/grid/area";
import { untracked } from "./untracked";

/**
 * Queues a look at the header rows of all tables, by the names that were `known` before; Office.js finds no table's
 * place without its name. To be called before a sync; what it returns is called after it.
 * @returns the header rows, with one more request where there are tables that were not known
 */
export function askHeaders(
  context: Excel.RequestContext,
  known: readonly string[],
): () => Promise<readonly Area[]> {
  const { tables } = context.workbook;
  const place = (name: string) => {
    // The header row alone is no range where it is switched off.
    const range = untracked(tables.getItemOrNullObject(name).getRange());
    range.load({ rowIndex: true, columnIndex: true, columnCount: true, worksheet: { name: true } });
    return { name, range };
  };
  tables.load({ name: true, showHeaders: true });
  const places = known.map(place);
  return async () => {
    const fresh = tables.items.map(({ name }) => name).filter((name) => !known.includes(name));
    places.push(...fresh.map(place));
    if (fresh.length > 0) await context.sync();
    const shown = new Set(tables.items.filter(({ showHeaders }) => showHeaders).map(({ name }) => name));
    return places.filter(({ name }) => shown.has(name)).map(({ range }) => topRow(range));
  };
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
