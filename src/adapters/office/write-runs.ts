import { HostFailedError } from "../../port/workbook-errors";
import { showsWritten, toFormula } from "./cell-codec";
import { rangeOfRun, type Run } from "./runs";
import { untracked } from "./untracked";

/** Looks, after the request has run, whether the cells hold what was written. */
export type Verify = () => void;

/** Queues the writes of a run, and the look afterwards in the same request. */
export function writeRun(worksheets: Excel.WorksheetCollection, run: Run): Verify {
  const range = untracked(rangeOfRun(worksheets.getItem(run.sheet), run));
  const formats = run.cells.map(({ becomes }) => becomes.format);
  // The format first: a cell formatted as text takes everything for text. Null leaves a cell's own.
  if (formats.some((format) => format !== undefined))
    range.numberFormat = [formats.map((format) => format ?? null)];
  range.formulas = [run.cells.map(({ becomes }) => toFormula(becomes))];
  range.load({ formulas: true });
  return () => {
    const [shown = []] = range.formulas as unknown[][];
    if (!run.cells.every(({ becomes }, i) => showsWritten(becomes, shown[i])))
      throw new HostFailedError("WrittenOtherwise");
  };
}
