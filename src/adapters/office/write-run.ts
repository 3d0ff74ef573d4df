import { HostFailedError } from "../../port/workbook-errors";
import { showsWritten, toFormula } from "./cell-codec";
import { rangeOfRun, type Run } from "./runs";
import { queueLooks } from "./queue-looks";
import { untracked } from "./untracked";

/** A run whose write is queued; `range` is loaded with `formulas` in the same request, after all writes. */
export interface WrittenRun {
  readonly run: Run;
  readonly range: Excel.Range;
}

export function writeRun(worksheets: Excel.WorksheetCollection, run: Run): WrittenRun {
  const range = untracked(rangeOfRun(worksheets.getItem(run.sheet), run));
  queueLooks(worksheets.getItem(run.sheet), run);
  const formats = run.cells.map(({ becomes }) => becomes.format);
  // The format first: a cell formatted as text takes everything for text. Null leaves a cell's own.
  if (formats.some((format) => format !== undefined))
    range.numberFormat = [formats.map((format) => format ?? null)];
  range.formulas = [run.cells.map(({ becomes }) => toFormula(becomes))];
  return { run, range };
}

/** @throws {HostFailedError} where Excel took the request and put something else into the cells */
export function verifyRun({ run, range }: WrittenRun): void {
  const [shown = []] = range.formulas as unknown[][];
  if (!run.cells.every(({ becomes }, i) => showsWritten(becomes, shown[i])))
    throw new HostFailedError("WrittenOtherwise");
}
