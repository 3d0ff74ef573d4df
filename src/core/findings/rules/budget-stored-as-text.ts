import type { CellRef } from "../../grid/cell-ref";
import { valueOf, type Reading } from "../../grid/reading";
import { baht, satangOf, type Budget } from "../../plan/budget";
import { behindMoney } from "../../plan/cells/read-money";
import type { ProjectTable } from "../../plan/projects";
import { summedRows } from "../../plan/across/summed-rows";
import { defineRule } from "../define-rule";
import type { Fix, Found } from "../finding";
import { moneyFormat } from "../money-format";

interface TextCell {
  readonly at: CellRef;
  /** In the column's unit. */
  readonly number: number;
  /** What the number's format goes on showing: " (งบกลาง)". */
  readonly behind: string;
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
  const cells = rows.flatMap(({ stored, repeated, budget }) =>
    stored === "text" && !repeated ? textCell(budget, scale) : [],
  );
  const sum = total?.stored === "text" ? textCell(total.budget, scale) : [];
  return cells.length === 0 ? cells : [...cells, ...sum];
}

function textCell(budget: Reading<Budget>, scale: number): readonly TextCell[] {
  const satang = satangOf(valueOf(budget));
  if (satang === undefined) return [];
  return [{ at: budget.at, number: baht(satang) / scale, behind: behindMoney(budget.text) }];
}

function asNumbers(cells: readonly TextCell[]): Fix {
  const format = moneyFormat(cells.map(({ number }) => number));
  return {
    writes: cells.map(({ at, number, behind }) => ({
      at,
      becomes: { value: number, format: format + quoted(behind) },
    })),
  };
}

/** A format takes 255 characters. */
const LONGEST = 200;

function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', "").slice(0, LONGEST)}"`;
}
