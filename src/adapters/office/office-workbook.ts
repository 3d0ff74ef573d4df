import { CellBeingEditedError } from "../../port/workbook-errors";
import type { Workbook } from "../../port/workbook";
import type { After } from "../../port/after";
import { applyInOffice } from "./apply-in-office";
import { inOffice } from "./in-office";
import { readWorkbook, type WorkbookRead } from "./read-workbook";

/** How often a read asks again while a cell is being edited, and how long it waits between. */
const TRIES = 10;
const PAUSE = 500;

/** The workbook open in Excel. */
export function officeWorkbook(after: After): Workbook {
  // A write need not ask for them first. What the header of a newer table makes of it is seen after the write.
  let tables: readonly string[] = [];
  return {
    async read() {
      const read = await readPatiently(after, TRIES);
      tables = read.tables;
      return read.snapshot;
    },
    apply: (patch) => applyInOffice(after, patch, tables),
  };
}

/** A cell that is being edited is finished soon; reading then needs no new click. */
async function readPatiently(after: After, tries: number): Promise<WorkbookRead> {
  try {
    return await inOffice(after, readWorkbook);
  } catch (error) {
    if (!(error instanceof CellBeingEditedError) || tries <= 1) throw error;
    await new Promise<void>((resolve) => after(PAUSE, resolve));
    return readPatiently(after, tries - 1);
  }
}
