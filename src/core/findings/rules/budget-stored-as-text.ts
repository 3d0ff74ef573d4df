import type { CellRef } from "../../grid/cell-ref";
import { valueOf } from "../../grid/reading";
import { baht, satangOf } from "../../plan/budget";
import type { ProjectTable } from "../../plan/projects";
import { summedRows } from "../../plan/across/summed-rows";
import { defineRule } from "../define-rule";
import type { Fix, Found } from "../finding";
import { moneyFormat } from "../money-format";

interface TextCell {
  readonly at: CellRef;
  /** In the column's unit. */
  readonly number: number;
}

export const budgetStoredAsText = defineRule({
  code: "budget-stored-as-text",
  severity: "warning",
  summary: "Budgets are numbers that a sum can add up",
  check: (plan) => plan.projectTables.flatMap(checkTable),
});

function checkTable(table: ProjectTable): readonly Found<"budget-stored-as-text">[] {
  const cells = textCells(table);
  const [first, ...others] = cells;
  if (!first) return [];
  const totals = table.total ? [...table.subtotals, table.total] : [];
  const isSummed = totals.some((total) => summedRows(table, total).some(({ stored }) => stored === "text"));
  return [
    {
      at: first.at,
      severity: isSummed ? "warning" : "info",
      facts: { cells: cells.length, summed: isSummed },
      related: others.map(({ at }) => at),
      fix: asNumbers(cells),
    },
  ];
}

/** A text total is only one more of them: over numbers it is a typed total. A repeat's money is not added up at all. */
function textCells({ rows, total, scale }: ProjectTable): readonly TextCell[] {
  const cells = rows.flatMap(({ stored, repeated, budget }) => {
    const satang = stored === "text" && !repeated ? satangOf(valueOf(budget)) : undefined;
    return satang === undefined ? [] : [{ at: budget.at, number: baht(satang) / scale }];
  });
  const satang = total?.stored === "text" ? satangOf(valueOf(total.budget)) : undefined;
  if (cells.length === 0 || !total || satang === undefined) return cells;
  return [...cells, { at: total.at, number: baht(satang) / scale }];
}

function asNumbers(cells: readonly TextCell[]): Fix {
  const format = moneyFormat(cells.map(({ number }) => number));
  return { writes: cells.map(({ at, number }) => ({ at, becomes: { value: number, format } })) };
}
