import { isBlank } from "./cell-text";
import { classifyRow } from "./classify-row";
import type { IsHeader } from "./leads-to-total";
import { matchHeader } from "./match-header";
import { isScoring, type RawTable } from "./raw-table";
import { hasAmount, isSaid } from "./row-figures";
import { scopeOfTotal } from "./scope-of-total";

/** More lines stand between a part of the plan and its first table than between a part of a table and its first row. */
const MOST_LINES = 4;

/**
 * Whether a scoring table goes on below a line "ส่วนที่ 2 ภารกิจสนับสนุน": the next row that holds more than a heading is
 * an indicator of its columns, and neither the header of a table nor a row that looks like one.
 */
export function goesOnInPart(table: RawTable, row: number, isHeader: IsHeader): boolean {
  if (!isScoring(table)) return false;
  const last = table.rows.at(-1);
  if (last?.kind === "total" && scopeOfTotal(table, last.row) === "all") return false;
  const { grid, columns } = table;
  let lines = 0;
  for (let next = row + 1; next < grid.values.length && lines < MOST_LINES; next++) {
    const cells = grid.values[next]?.filter((value) => !isBlank(value)) ?? [];
    if (cells.length === 0) continue;
    if (isHeader(next) || cells.filter((value) => matchHeader(value)?.role).length > 1) return false;
    const found = classifyRow(table, next, { unbroken: false, behindTotal: false, isHeader });
    if (found === "data" && hasAmount(table, next)) return isSaid(table, next, columns.indicator);
    if (found === "end" || found === "total" || cells.length > 2) return false;
    lines++;
  }
  return false;
}
