import { unmapTableRows, type HeaderPlace } from "../core/patch/map-table-rows";
import type { Patch } from "../core/patch/patch";
import type { Workbook } from "../port/workbook";

/** Prepares to read a table by its own headers again; empty where nothing was said of it. Nothing is written. */
export async function unmapTable(workbook: Workbook, place: HeaderPlace): Promise<Patch> {
  return unmapTableRows(await workbook.read(), place);
}
