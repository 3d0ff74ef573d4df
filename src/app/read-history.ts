import { readHistory as readPastActions, type PastAction } from "../core/history/read-history";
import type { Workbook } from "../port/workbook";

/** What the add-in has written into the workbook, the newest action first. */
export async function readHistory(workbook: Workbook): Promise<readonly PastAction[]> {
  return readPastActions(await workbook.read());
}
