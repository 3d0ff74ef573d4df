import { satangOf } from "../../plan/budget";
import { valueOf } from "../../grid/reading";
import { accountsFor } from "../../plan/across/accounts-for";
import { leftOutRows } from "../../plan/across/left-out-rows";
import type { BudgetTotal } from "../../plan/key-results";
import type { Plan } from "../../plan/plan";
import type { ProjectTable, ProjectTotal } from "../../plan/projects";
import { oddSubtotals, type OddSubtotal } from "../../plan/across/odd-subtotals";
import { statedBudget } from "../../plan/across/stated-budget";
import { tableSums } from "../../plan/across/table-sums";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import { partSumFix, sumFix } from "../sum-fix";

export const budgetTotalDiffers = defineRule({
  code: "budget-total-differs",
  severity: "error",
  summary: "The total of a project table equals the sum of its rows, each project once",
  check: (plan) => [
    ...plan.projectTables.flatMap((table) => [
      ...table.groups.flatMap(checkGroup),
      ...(oddSubtotals(plan).get(table) ?? []).map(foundInSubtotal),
      ...(table.total ? checkTotal(plan, table, table.total) : []),
    ]),
    ...plan.evaluations.flatMap(({ budgetTotal }) => (budgetTotal ? checkBeside(budgetTotal) : [])),
  ],
});

function foundInSubtotal({ total, stated, summed, rows }: OddSubtotal): Found<"budget-total-differs"> {
  const fix = partSumFix(total, rows, summed);
  const related = rows.map(({ budget }) => budget.at);
  return { at: total.at, facts: { stated, summed, isOfPart: true }, related, ...(fix && { fix }) };
}

/** Below a column of budgets beside the projects of KRs. */
function checkBeside({
  at,
  budget,
  summed,
  accepted,
  rows,
}: BudgetTotal): readonly Found<"budget-total-differs">[] {
  const stated = statedBudget(budget);
  if (stated === undefined || accepted.includes(stated)) return [];
  return [{ at, facts: { stated, summed }, related: rows }];
}

function checkTotal(
  plan: Plan,
  table: ProjectTable,
  total: ProjectTotal,
): readonly Found<"budget-total-differs">[] {
  const sums = tableSums(plan).get(table);
  const stated = statedBudget(total.budget);
  if (!sums?.isSound || !table.hasColumn.budget || table.rows.length === 0) return [];
  if (stated === undefined ? sums.once === 0 || !saysNothing(total) : accountsFor(plan, table, stated))
    return [];
  if (sumsTooLittle(plan, table, total)) return [];
  const rows = sums.counted.filter(({ budget }) => satangOf(valueOf(budget)) !== undefined);
  const fix = sumFix(plan, table);
  return [
    {
      at: total.at,
      facts: { stated, summed: sums.once },
      related: [...rows.map(({ budget }) => budget.at), ...(table.closing ? [table.closing.at] : [])],
      ...(stated === undefined && { severity: "warning" }),
      ...(fix && { fix }),
    },
  ];
}

/** The total of a group, whose rows the table's own total adds up with the others. */
function checkGroup({ total, rows }: ProjectTable): readonly Found<"budget-total-differs">[] {
  const stated = statedBudget(total?.budget);
  const amounts = rows.filter(({ budget }) => satangOf(valueOf(budget)) !== undefined);
  const sums = [true, false].map((isRepeated) =>
    amounts.reduce(
      (sum, { repeated, budget }) => sum + (repeated && !isRepeated ? 0 : (satangOf(valueOf(budget)) ?? 0)),
      0,
    ),
  );
  const [, summed = 0] = sums;
  const isOpen = rows.some(({ budget }) => budget.state === "unreadable");
  if (!total || stated === undefined || isOpen || sums.includes(stated)) return [];
  return [{ at: total.at, facts: { stated, summed }, related: amounts.map(({ budget }) => budget.at) }];
}

/** A total left open over rows with money. A formula without a result has only not been calculated yet. */
function saysNothing({ budget, formula }: ProjectTotal): boolean {
  return formula === undefined && (budget.state === "blank" || valueOf(budget)?.kind === "not-stated");
}

/** Other findings tell why: the SUM leaves out rows, or skips budgets that are text. */
function sumsTooLittle(plan: Plan, table: ProjectTable, { formula }: ProjectTotal): boolean {
  const skipsText = formula !== undefined && table.rows.some(({ stored }) => stored === "text");
  return skipsText || leftOutRows(plan, table).length > 0;
}
