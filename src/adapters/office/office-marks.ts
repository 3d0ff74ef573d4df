import type { Marks } from "../../port/marks";
import type { After } from "../../port/after";
import { findMarks, formatsOn, type FoundMarks } from "./find-marks";
import { inOffice } from "./in-office";
import { queueMarks } from "./queue-marks";
import { refuseMarking } from "./refuse-marking";

/** Marks as conditional formats, which Excel lays over a cell's own looks and keeps in the file. */
export function officeMarks(after: After): Marks {
  return {
    mark: (marks) =>
      inOffice(after, async (context) => {
        const found = await findMarks(context);
        refuseMarking(found, marks);
        queueRemoval(context.workbook.worksheets, found);
        queueMarks(context.workbook.worksheets, marks);
        await context.sync();
      }),
    clear: () =>
      inOffice(after, async (context) => {
        const found = await findMarks(context);
        refuseMarking(found, []);
        queueRemoval(context.workbook.worksheets, found);
        await context.sync();
        return found.sheets.reduce(
          (sum, { marks }) => marks.reduce((cells, each) => cells + each.cells, sum),
          0,
        );
      }),
  };
}

function queueRemoval(worksheets: Excel.WorksheetCollection, { sheets }: FoundMarks): void {
  for (const { name, marks } of sheets)
    for (const { id } of marks) formatsOn(worksheets, name).getItem(id).delete();
}
