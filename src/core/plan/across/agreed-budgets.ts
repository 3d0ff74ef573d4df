import type { CellRef } from "../../grid/cell-ref";
import type { Satang } from "../budget";
import { chooseBudget, type BudgetStatement } from "./choose-budget";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import type { ProjectTable } from "../projects";
import type { PlannedMention } from "./all-mentions";
import { sharedProjects } from "./planned-projects";
import type { PlannedRow } from "./project-spellings";
import { statedBudget } from "./stated-budget";
import { tableSums } from "./table-sums";

/** A budget that differs from what the rest of the plan says of the project. */
export interface OddBudget {
  readonly at: CellRef;
  readonly project: string;
  readonly stated: Satang;
  readonly agreed: Satang;
  /** The cells that say the agreed budget. */
  readonly agreeing: readonly CellRef[];
}

export interface OddRow extends OddBudget {
  readonly table: ProjectTable;
}

export interface AgreedBudgets {
  readonly oddRows: readonly OddRow[];
  readonly oddMentions: readonly OddBudget[];
  /** By how much a table's sum would change if its odd rows said the agreed budget. */
  readonly corrections: ReadonlyMap<ProjectTable, Satang>;
}

/**
 * Judges which of the several statements of a project's budget is the odd one, so that a wrong number is told once,
 * where it stands. Projects that a table names twice are left to that finding.
 */
export const agreedBudgets = perPlan((plan: Plan): AgreedBudgets => {
  const sums = tableSums(plan);
  const oddRows: OddRow[] = [];
  const oddMentions: OddBudget[] = [];
  const corrections = new Map<ProjectTable, Satang>();
  for (const { rows, mentions } of sharedProjects(plan)) {
    if (agrees(rows, mentions)) continue;
    if (rows.some(({ row, twin }) => twin && !row.repeated)) continue;
    const statements = statementsOf(rows, mentions);
    const chosen = chooseBudget(statements, sums);
    if (!chosen) continue;
    const { agreed, odd } = chosen;
    const agreeing = statements.filter(({ satang }) => satang === agreed).map(({ at }) => at);
    for (const { satang, at, name, in: place } of odd) {
      const told = { at, project: name, stated: satang, agreed, agreeing };
      if ("mention" in place) oddMentions.push(told);
      else if ("table" in place) {
        oddRows.push({ ...told, table: place.table });
        const before = corrections.get(place.table) ?? 0;
        if (!place.row.repeated) corrections.set(place.table, before + agreed - satang);
      }
    }
  }
  return { oddRows, oddMentions, corrections };
});

/** Most projects do: nothing is to be judged, and nothing to be collected. */
function agrees(rows: readonly PlannedRow[], mentions: readonly PlannedMention[]): boolean {
  let said: Satang | undefined;
  for (const { row } of rows) {
    const satang = statedBudget(row.budget);
    if (satang !== undefined && satang !== (said ??= satang)) return false;
  }
  for (const { mention } of mentions) {
    const satang = statedBudget(mention.budget);
    if (satang !== undefined && satang !== (said ??= satang)) return false;
  }
  return true;
}

function statementsOf(
  rows: readonly PlannedRow[],
  mentions: readonly PlannedMention[],
): readonly BudgetStatement[] {
  const statements: BudgetStatement[] = [];
  for (const { table, row } of rows) {
    const satang = statedBudget(row.budget);
    if (satang !== undefined) {
      const { name, budget, budgetParts } = row;
      statements.push({ satang, at: budget.at, name: name.value, in: { table, row } });
      if (budgetParts && budgetParts.satang !== satang) {
        const at = budgetParts.at[0] ?? budget.at;
        statements.push({ satang: budgetParts.satang, at, name: name.value, in: { partsOf: row } });
      }
    }
  }
  for (const { mention } of mentions) {
    const satang = statedBudget(mention.budget);
    const at = mention.budget?.at ?? mention.at;
    if (satang !== undefined) statements.push({ satang, at, name: mention.value, in: { mention } });
  }
  return statements;
}
