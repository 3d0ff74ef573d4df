import type { IgnoredFinding } from "../core/findings/ignored-finding";
import { IGNORED_FINDINGS, type IgnoredColumn } from "../core/kept/ignored-findings-sheet";
import { keptText } from "../core/kept/kept-text";
import { readKept, type KeptRow } from "../core/kept/read-kept";
import { blankKeptRows } from "../core/patch/blank-kept-rows";
import type { Patch } from "../core/patch/patch";
import type { Workbook } from "../port/workbook";

/** Prepares to heed an ignored finding again: its row is emptied. Empty where the row is gone. Nothing is written. */
export async function heedFinding(workbook: Workbook, ignored: IgnoredFinding): Promise<Patch> {
  const snapshot = await workbook.read();
  const same = readKept(snapshot, IGNORED_FINDINGS)?.rows.filter((row) => tells(row, ignored)) ?? [];
  const row = same.find(({ date }) => date.at.row === ignored.at.row) ?? same[0];
  return row ? blankKeptRows(snapshot, [row]) : [];
}

const COLUMNS: readonly IgnoredColumn[] = ["reference", "sheet", "cell", "reason"];

function tells(row: KeptRow<IgnoredColumn>, ignored: IgnoredFinding): boolean {
  return COLUMNS.every((column) => keptText(row[column].value) === ignored[column]);
}
