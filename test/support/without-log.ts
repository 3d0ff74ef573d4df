import type { Snapshot } from "../../src/core/grid/snapshot";
import { WRITE_LOG } from "../../src/core/kept/write-log-sheet";

/** The workbook apart from the add-in's log of what it wrote. */
export function withoutLog({ sheets }: Snapshot): Snapshot {
  return { sheets: sheets.filter(({ name }) => name !== WRITE_LOG.title) };
}
