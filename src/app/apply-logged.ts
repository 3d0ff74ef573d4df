import type { Snapshot } from "../core/grid/snapshot";
import { logPatch, type ActionNote } from "../core/history/log-patch";
import { WRITE_LOG } from "../core/kept/write-log-sheet";
import type { Patch } from "../core/patch/patch";
import type { Workbook } from "../port/workbook";
import { CellsChangedError, SheetExistsError, SheetMissingError } from "../port/workbook-errors";

/**
 * Applies a patch together with its rows in the log, all or nothing; an empty patch writes nothing. `known` spares
 * a reading: where the log has gone on since, it is read again.
 * @throws {WorkbookError} as `Workbook.apply` does
 */
export async function applyLogged(
  workbook: Workbook,
  patch: Patch,
  note: ActionNote,
  known?: Snapshot,
): Promise<void> {
  if (patch.length === 0) return;
  if (known) {
    try {
      await workbook.apply(logPatch(patch, known, note));
      return;
    } catch (error) {
      if (!isAboutLog(error)) throw error;
    }
  }
  await workbook.apply(logPatch(patch, await workbook.read(), note));
}

/** Nothing has been written then. */
function isAboutLog(error: unknown): boolean {
  if (error instanceof SheetExistsError || error instanceof SheetMissingError)
    return error.sheet === WRITE_LOG.title;
  return error instanceof CellsChangedError && error.cells.every(({ sheet }) => sheet === WRITE_LOG.title);
}
