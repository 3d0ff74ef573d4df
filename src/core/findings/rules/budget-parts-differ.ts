import { a1, cellName, type CellRef } from "../../grid/cell-ref";
import { accountsFor } from "../../plan/across/accounts-for";
import { agreedBudgets } from "../../plan/across/agreed-budgets";
import { oddBreakdowns } from "../../plan/across/odd-breakdowns";
import { oddWholes } from "../../plan/across/odd-wholes";
import { statedBudget } from "../../plan/across/stated-budget";
import { baht, type Satang } from "../../plan/budget";
import type { Plan } from "../../plan/plan";
import type { BudgetParts, ProjectTable } from "../../plan/projects";
import { defineRule } from "../define-rule";
import type { Fix, Found } from "../finding";

export const budgetPartsDiffer = defineRule({
  code: "budget-parts-differ",
  severity: "error",
  summary:
    "A budget equals what the columns of its sources, or parts of the year, or the rows that break it down, add up to",
  check(plan) {
    const told = new Set(agreedBudgets(plan).oddRows.map(({ at }) => a1(at)));
    return plan.projectTables.flatMap((table) => {
      const rows = (oddWholes(plan).get(table) ?? []).map(({ row: { name, budget }, stated, parts }) =>
        found({ at: budget.at, project: name.value, stated, parts, scale: table.scale }),
      );
      return [...rows, ...inRowsBelow(table), ...inTotal(plan, table)].filter(({ at }) => !told.has(a1(at)));
    });
  },
});

/** The rows that break a project down may name but some of what it costs. */
function inRowsBelow(table: ProjectTable): readonly Found<"budget-parts-differ">[] {
  return oddBreakdowns(table).map(({ row: { name, budget }, parts, stated, summed }) => ({
    at: budget.at,
    related: parts.map((part) => part.budget.at),
    severity: "warning",
    facts: { project: name.value, stated, summed, areRows: true },
  }));
}

/** A total that its rows do not account for is told by itself. */
function inTotal(plan: Plan, table: ProjectTable): readonly Found<"budget-parts-differ">[] {
  const { at, budget, budgetParts: parts, scale } = table.total ?? {};
  const stated = statedBudget(budget);
  if (!at || scale === undefined || stated === undefined || !parts || parts.satang === stated) return [];
  const differ = oddWholes(plan).get(table) ?? [];
  if (differ.length > 0 || !accountsFor(plan, table, stated)) return [];
  return [found({ at, project: undefined, stated, parts, scale })];
}

interface Whole {
  readonly at: CellRef;
  readonly project: string | undefined;
  readonly stated: Satang;
  readonly parts: BudgetParts;
  /** Baht per unit. */
  readonly scale: number;
}

function found({ at, project, stated, parts, scale }: Whole): Found<"budget-parts-differ"> {
  const { satang: summed, areNumbers } = parts;
  const facts = { project, stated, summed };
  // Of a total it is a source's own sum that is wrong.
  const fix = project !== undefined && areNumbers && addUp(at, parts, scale);
  return { at, related: parts.at, facts, ...(fix && { fix }) };
}

function addUp(at: CellRef, parts: BudgetParts, scale: number): Fix {
  const formula = `=${parts.at.map(cellName).join("+")}`;
  return { writes: [{ at, becomes: { value: baht(parts.satang) / scale, formula } }] };
}
