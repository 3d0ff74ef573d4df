import { CellBeingEditedError } from "../../port/workbook-errors";
import type { Snapshot } from "../../core/grid/snapshot";
import type { Workbook } from "../../port/workbook";
import type { After } from "./after";
import { applyInOffice } from "./apply-in-office";
import { inOffice } from "./in-office";
import { readWorkbook } from "./read-workbook";

/** How often a read asks again while a cell is being edited, and how long it waits between. */
const TRIES = 10;
const PAUSE = 500;

/** The workbook open in Excel. */
export function officeWorkbook(after: After): Workbook {
  return {
    read: () => readPatiently(after, TRIES),
    apply: (patch) => applyInOffice(after, patch),
  };
}

/** A cell that is being edited is finished soon; reading then needs no new click. */
async function readPatiently(after: After, tries: number): Promise<Snapshot> {
  try {
    return await inOffice(after, readWorkbook);
  } catch (error) {
    if (!(error instanceof CellBeingEditedError) || tries <= 1) throw error;
    await new Promise<void>((resolve) => after(PAUSE, resolve));
    return readPatiently(after, tries - 1);
  }
}
