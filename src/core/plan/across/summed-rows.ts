import type { Area } from "../../grid/area";
import type { ProjectRow, ProjectTable, ProjectTotal } from "../projects";

/** The rows of the table that a total's SUM adds up; none where the total is no plain SUM. */
export function summedRows(table: ProjectTable, total: ProjectTotal): readonly ProjectRow[] {
  return rowsIn(table, areasOf(total));
}

/** The same for the table's own total, with the rows that it adds up through subtotals. */
export function summedThroughSubtotals(table: ProjectTable, total: ProjectTotal): readonly ProjectRow[] {
  const subtotals = new Map(table.subtotals.map((subtotal) => [subtotal.at.row, subtotal]));
  const added = [total];
  const areas: Area[] = [];
  for (const one of added) {
    const own = one === total || one.sums ? areasOf(one) : [rowsAbove(table, one)];
    areas.push(...own);
    for (const { top, bottom } of own) {
      for (let row = top; row <= Math.min(bottom, total.at.row); row++) {
        const subtotal = subtotals.get(row);
        if (subtotal && subtotals.delete(row)) added.push(subtotal);
      }
    }
  }
  return rowsIn(table, areas);
}

function areasOf({ at, sums = [] }: ProjectTotal): readonly Area[] {
  return sums.filter(
    ({ sheet, left, right }) => sheet === at.sheet && left <= at.column && at.column <= right,
  );
}

/** What a subtotal without a SUM stands for: the rows behind the one before. */
function rowsAbove({ subtotals, at: header }: ProjectTable, { at }: ProjectTotal): Area {
  const before = subtotals.findLast((subtotal) => subtotal.at.row < at.row)?.at ?? header;
  return { sheet: at.sheet, top: before.row + 1, left: at.column, bottom: at.row - 1, right: at.column };
}

function rowsIn({ rows }: ProjectTable, areas: readonly Area[]): readonly ProjectRow[] {
  if (areas.length === 0) return [];
  const sorted = [...areas].sort((one, other) => one.top - other.top);
  let next = 0;
  return rows.filter(({ budget }) => {
    const { row } = budget.at;
    for (let area = sorted[next]; area && area.bottom < row; area = sorted[next]) next++;
    const area = sorted[next];
    return area !== undefined && area.top <= row;
  });
}
