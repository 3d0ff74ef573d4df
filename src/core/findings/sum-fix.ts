import { cellName } from "../grid/cell-ref";
import { valueOf } from "../grid/reading";
import { baht, satangOf, type Satang } from "../plan/budget";
import type { Plan } from "../plan/plan";
import type { ProjectRow, ProjectTable, ProjectTotal } from "../plan/projects";
import { tableSums } from "../plan/across/table-sums";
import type { Fix } from "./finding";
import { moneyFormat } from "./money-format";

/** Excel takes no more arguments in a SUM. */
const MOST_RANGES = 255;

/** A SUM over the table's rows for its total; undefined where a SUM would not give the sum of the budgets. */
export function sumFix(plan: Plan, table: ProjectTable): Fix | undefined {
  const { total } = table;
  const sums = tableSums(plan).get(table);
  const amounts = sums?.counted.filter(({ stored }) => stored !== undefined) ?? [];
  if (!total || !sums?.isSound || sums.doubtful > 0 || amounts.length === 0) return undefined;
  if (amounts.some(({ stored }) => stored === "text") || sums.counted.some(hasOwnUnit)) return undefined;
  return sumInto(total, summedOf(table, sums.counted), sums.once);
}

/** The same over some of its rows for the total of a part. */
export function partSumFix(
  total: ProjectTotal,
  rows: readonly ProjectRow[],
  satang: Satang,
): Fix | undefined {
  const isOdd = rows.some((row) => (row.stored === "text" && !row.repeated) || hasOwnUnit(row));
  return isOdd ? undefined : sumInto(total, rows, satang);
}

function sumInto(
  { at, stored, scale }: ProjectTotal,
  rows: readonly ProjectRow[],
  satang: Satang,
): Fix | undefined {
  const ranges = rangesOf(rows, at.column);
  if (ranges.length === 0 || ranges.length > MOST_RANGES) return undefined;
  const value = baht(satang) / scale;
  const format = stored === "text" && { format: moneyFormat([value]) };
  return { writes: [{ at, becomes: { value, formula: `=SUM(${ranges.join(",")})`, ...format } }] };
}

/** An amount that stands in no cell as the others do. */
function hasOwnUnit({ budget, stored }: ProjectRow): boolean {
  return stored === undefined && satangOf(valueOf(budget)) !== undefined;
}

/** Rows without a name that are no project's (a programme's own budget in part 3) are not added up. */
function summedOf({ rows }: ProjectTable, counted: readonly ProjectRow[]): readonly ProjectRow[] {
  if (rows.every(({ name }) => name.value !== "")) return rows;
  const known = new Set(counted);
  return rows.filter((row) => row.name.value !== "" || known.has(row));
}

/** Runs of rows that lie one below another; what stands between them (a repeated header, a subtotal) stays out. */
function rangesOf(rows: readonly ProjectRow[], column: number): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const { repeated, budget } of rows) {
    if (repeated) continue;
    const { row } = budget.at;
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) =>
    first === last
      ? cellName({ row: first, column })
      : `${cellName({ row: first, column })}:${cellName({ row: last, column })}`,
  );
}
