import type { CellRef } from "../grid/cell-ref";
import { chooseBudget, type BudgetStatement } from "./choose-budget";
import type { Satang } from "./budget";
import { perPlan } from "./per-plan";
import { plannedProjects, type PlannedProject } from "./planned-projects";
import type { Plan, ProjectMention, ProjectRow } from "./plan";
import { statedBudget } from "./stated-budget";
import { tableSums } from "./table-sums";

/** A budget that differs from what the rest of the plan says of the project. */
export interface OddBudget {
  readonly at: CellRef;
  readonly project: string;
  readonly stated: Satang;
  readonly agreed: Satang;
  /** The cells that say otherwise. */
  readonly agreeing: readonly CellRef[];
}

export interface AgreedBudgets {
  readonly oddRows: ReadonlyMap<ProjectRow, OddBudget>;
  readonly oddMentions: ReadonlyMap<ProjectMention, OddBudget>;
}

/**
 * Judges which of the several statements of a project's budget is the odd one, so that a wrong number is told once,
 * where it stands. Projects that a table names twice are left to that finding.
 */
export const agreedBudgets = perPlan((plan: Plan): AgreedBudgets => {
  const sums = tableSums(plan);
  const oddRows = new Map<ProjectRow, OddBudget>();
  const oddMentions = new Map<ProjectMention, OddBudget>();
  for (const project of plannedProjects(plan)) {
    if (project.rows.length + project.mentions.length < 2) continue;
    if (project.rows.some(({ row, twin }) => twin && !row.repeated)) continue;
    const statements = statementsOf(project);
    const agreed = chooseBudget(statements, sums);
    if (agreed === undefined) continue;
    const agreeing = statements.filter(({ satang }) => satang === agreed).map(({ at }) => at);
    for (const { satang, at, name, source, isShare } of statements) {
      if (satang === agreed || isShare) continue;
      const odd = { at, project: name, stated: satang, agreed, agreeing };
      if ("end" in source) oddMentions.set(source, odd);
      else oddRows.set(source, odd);
    }
  }
  return { oddRows, oddMentions };
});

function statementsOf({ rows, mentions }: PlannedProject): readonly BudgetStatement[] {
  return [];
}
