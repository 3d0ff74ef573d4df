import { mapTableRows, type TableMapping } from "../core/patch/map-table-rows";
import type { Patch } from "../core/patch/patch";
import type { Workbook } from "../port/workbook";

/** Prepares to keep in the workbook how a table is to be read. Nothing is written. */
export async function mapTable(workbook: Workbook, mapping: TableMapping): Promise<Patch> {
  return mapTableRows(await workbook.read(), mapping);
}
