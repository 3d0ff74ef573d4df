import { rangeOfRun, type Run } from "./runs";
import { untracked } from "./untracked";

/** Gives the cells of a run the looks they are to take from others of their row. */
export function queueLooks(sheet: Excel.Worksheet, run: Run): void {
  let start = 0;
  run.cells.forEach(({ look }, place) => {
    if (look !== run.cells[place + 1]?.look || place + 1 === run.cells.length) {
      const cells = run.cells.slice(start, place + 1);
      if (look !== undefined) queueLook(sheet, { ...run, left: run.left + start, cells }, look);
      start = place + 1;
    }
  });
}

function queueLook(sheet: Excel.Worksheet, run: Run, look: number | "plain"): void {
  const range = untracked(rangeOfRun(sheet, run));
  if (look === "plain") range.clear("Formats");
  else range.copyFrom(untracked(sheet.getRangeByIndexes(run.row, look, 1, 1)), "Formats");
}
