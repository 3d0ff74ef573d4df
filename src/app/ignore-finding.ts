import type { Finding } from "../core/findings/finding";
import { cellName } from "../core/grid/cell-ref";
import { IGNORED_FINDINGS } from "../core/kept/ignored-findings-sheet";
import { keepRows } from "../core/patch/keep-rows";
import type { Patch } from "../core/patch/patch";
import type { Workbook } from "../port/workbook";

/** What is to be written down of a finding that the user ignores. */
export interface IgnoreNote {
  readonly finding: Finding;
  /** As `findingReference` made it when the plan was checked. */
  readonly reference: string;
  /** The day, as it is to stand in the sheet. */
  readonly date: string;
  /** The finding as it was shown. */
  readonly sentence: string;
  readonly reason: string;
}

/** Prepares a row in the sheet of ignored findings. Nothing is written. */
export async function ignoreFinding(workbook: Workbook, note: IgnoreNote): Promise<Patch> {
  const { finding, reference, date, sentence, reason } = note;
  const { code, at } = finding;
  const row = { date, code, sheet: at.sheet, cell: cellName(at), sentence, reason, reference };
  return keepRows(await workbook.read(), IGNORED_FINDINGS, [row]);
}
