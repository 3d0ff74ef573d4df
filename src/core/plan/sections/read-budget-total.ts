import type { CellRef } from "../../grid/cell-ref";
import { valueOf, type Reading } from "../../grid/reading";
import { satangOf, type Budget, type Satang } from "../budget";
import type { BudgetTotal, KeyResult } from "../key-results";
import { isBlank } from "../tables/cell-text";
import type { RawRow, RawTable } from "../tables/raw-table";
import { hasColumn } from "../tables/table-cells";
import { readBudgetIn } from "./read-budget-in";
import { readBudgetsBeside } from "./read-budgets-beside";

/** A row of an evaluation's table, with its KR. */
export interface ReadRow {
  readonly raw: RawRow;
  readonly keyResult: KeyResult;
}

/**
 * The total in the last row of an evaluation's table, of the budgets beside the projects of its KRs: all of them, or
 * those behind the total or heading before it.
 */
export function readBudgetTotal(table: RawTable, rows: readonly ReadRow[]): BudgetTotal | undefined {
  const last = table.rows.at(-1);
  if (last?.kind !== "total" || !hasColumn(table, "budget")) return undefined;
  const { budget } = readBudgetIn(table, last.row);
  const sums = addUp(table, rows);
  if (budget.state !== "read" || !sums) return undefined;
  const before = table.rows.findLast((raw) => raw !== last && raw.kind !== "data")?.row ?? -1;
  const behind = addUp(
    table,
    rows.filter(({ raw }) => raw.row > before),
  );
  const accepted = [sums, behind].flatMap((one) => (one ? [one.all, one.unmarked, one.once] : []));
  return { at: budget.at, budget, summed: sums.unmarked, accepted, rows: sums.cells };
}

interface Sums {
  readonly all: Satang;
  /** Without rows of projects marked (โครงการซ้ำ). */
  readonly unmarked: Satang;
  /** Projects that several KRs name once, too. */
  readonly once: Satang;
  readonly cells: readonly CellRef[];
}

/** undefined where a budget is unreadable or negative. */
function addUp(table: RawTable, rows: readonly ReadRow[]): Sums | undefined {
  const cells: CellRef[] = [];
  const named = new Set<string>();
  let [all, unmarked, once] = [0, 0, 0];
  for (const { raw, keyResult } of rows) {
    const { projects } = keyResult;
    let sum = 0;
    for (const budget of budgetsOf(table, raw, projects.length)) {
      const satang = satangOf(valueOf(budget)) ?? 0;
      if (budget.state === "unreadable" || satang < 0) return undefined;
      if (satang > 0) cells.push(budget.at);
      sum += satang;
    }
    const isMarked = projects.length > 0 && projects.every(({ repeated }) => repeated);
    const name = projects.map(({ key }) => key).join("\n");
    all += sum;
    if (!isMarked) unmarked += sum;
    if (!isMarked && !named.has(name)) once += sum;
    if (sum > 0 && name !== "") named.add(name);
  }
  return { all, unmarked, once, cells };
}

/** What stands beside a KR: an amount for each project of a cell, or one for them all. */
function budgetsOf(table: RawTable, { row, more = [] }: RawRow, count: number): readonly Reading<Budget>[] {
  const columns = [table.columns.budget, ...table.budgetParts];
  const isSaid = (line: number) =>
    columns.some((column) => column !== undefined && !isBlank(table.grid.values[line]?.[column]));
  return [row, ...more].filter(isSaid).flatMap((line) => {
    const beside = count > 1 ? readBudgetsBeside(table, line, count) : [];
    return beside.length > 0
      ? beside.flatMap(({ budget }) => budget ?? [])
      : [readBudgetIn(table, line).budget];
  });
}
