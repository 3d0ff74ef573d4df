import { statedBudget } from "./stated-budget";
import type { ProjectSpelling } from "./project-spellings";

/** From here on two names differ by a slip of the pen, whatever budgets stand behind them. */
const A_SLIP = 0.95;

/**
 * Whether two nearly equal names can mean one project: not where they stand side by side in a table or a KR, nor
 * where both are in tables of the same kind or of different parts, nor where the budgets speak against it.
 */
export function canBeOneProject(one: ProjectSpelling, other: ProjectSpelling, likeness: number): boolean {
  return (
    !areInRivalTables(one, other) &&
    !areSideBySide(one, other) &&
    (likeness >= A_SLIP || budgetsAgree(one, other))
  );
}

function areInRivalTables(one: ProjectSpelling, other: ProjectSpelling): boolean {
  if (one.rows.length === 0 || other.rows.length === 0) return false;
  const sections = new Set(one.rows.map(({ table }) => table.section));
  const kinds = new Set(one.rows.map(({ table }) => table.kind));
  return other.rows.some(({ table }) => kinds.has(table.kind) || !sections.has(table.section));
}

function areSideBySide(one: ProjectSpelling, other: ProjectSpelling): boolean {
  const keyResults = new Set(one.mentions.map(({ keyResult }) => keyResult));
  return other.mentions.some(({ keyResult }) => keyResults.has(keyResult));
}

function budgetsAgree(one: ProjectSpelling, other: ProjectSpelling): boolean {
  const budgets = statedBudgets(one);
  const others = [...statedBudgets(other)];
  return budgets.size === 0 || others.length === 0 || others.some((budget) => budgets.has(budget));
}

function statedBudgets({ rows, mentions }: ProjectSpelling): ReadonlySet<number | undefined> {
  const budgets = new Set([
    ...rows.map(({ row }) => statedBudget(row.budget)),
    ...mentions.map(({ mention }) => statedBudget(mention.budget)),
  ]);
  budgets.delete(undefined);
  return budgets;
}
