import { cellName } from "../../core/grid/cell-ref";
import type { Mark } from "../../port/marks";
import { MARK_FORMULA } from "./mark-formula";
import { untracked } from "./untracked";

/** Pale, so that dark writing on it keeps its contrast. */
const FILLS: Readonly<Record<Mark["severity"], string>> = {
  error: "#F8C9C4",
  warning: "#FFE39B",
  info: "#CFE4FA",
};

/** Excel takes lists of addresses of a limited length. */
const CELLS_AT_ONCE = 200;

/** Queues a conditional format for each severity on each sheet; more only where they have very many cells. */
export function queueMarks(worksheets: Excel.WorksheetCollection, marks: readonly Mark[]): void {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.severity} ${mark.at.sheet}`;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  for (const group of groups.values()) {
    for (let first = 0; first < group.length; first += CELLS_AT_ONCE)
      queueFormat(worksheets, group.slice(first, first + CELLS_AT_ONCE));
  }
}

function queueFormat(worksheets: Excel.WorksheetCollection, marks: readonly Mark[]): void {
  const [first] = marks;
  if (!first) return;
  const cells = untracked(
    worksheets.getItem(first.at.sheet).getRanges(marks.map(({ at }) => cellName(at)).join(",")),
  );
  const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = MARK_FORMULA;
  custom.format.fill.color = FILLS[first.severity];
}
