import type { CellRef } from "../../grid/cell-ref";
import type { Satang } from "../budget";
import type { ProjectMention } from "../key-results";
import type { ProjectRow, ProjectTable } from "../projects";
import { statedBudget } from "./stated-budget";
import type { TableSums } from "./table-sums";

/** One place that states a project's budget: a row of a table, the parts beside it, or a mention in a KR. */
export interface BudgetStatement {
  readonly satang: Satang;
  readonly at: CellRef;
  readonly name: string;
  readonly in:
    | { readonly table: ProjectTable; readonly row: ProjectRow }
    | { readonly partsOf: ProjectRow }
    | { readonly mention: ProjectMention };
}

export interface ChosenBudget {
  readonly agreed: Satang;
  readonly odd: readonly BudgetStatement[];
}

/**
 * Chooses among statements that disagree: what two or more tables say with one voice, else what most say, else what
 * makes a summary's total right, else what is said first. Undefined where nothing is odd.
 */
export function chooseBudget(
  statements: readonly BudgetStatement[],
  sums: ReadonlyMap<ProjectTable, TableSums>,
): ChosenBudget | undefined {
  const [first] = statements;
  if (!first || statements.every(({ satang }) => satang === first.satang)) return undefined;
  const shared = chooseShared(statements);
  if (shared) return shared;
  const agreed = tablesVoice(statements) ?? mostSaid(statements, sums) ?? first.satang;
  return { agreed, odd: statements.filter(({ satang }) => satang !== agreed) };
}

/** Detail tables may each hold a share of the budget that their summary names; a KR may name either. */
function chooseShared(statements: readonly BudgetStatement[]): ChosenBudget | undefined {
  const inKind = (kind: ProjectTable["kind"]) =>
    statements.filter((said) => "table" in said.in && said.in.table.kind === kind);
  const shares = inKind("detail").map(({ satang }) => satang);
  const [summary, ...more] = inKind("summary");
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (!summary || more.length > 0 || shares.length < 2 || whole !== summary.satang) return undefined;
  const odd = statements.filter(({ satang }) => satang !== whole && !shares.includes(satang));
  return { agreed: whole, odd };
}

function tablesVoice(statements: readonly BudgetStatement[]): Satang | undefined {
  const [first, ...more] = statements.filter((said) => "table" in said.in);
  return first && more.length > 0 && more.every(({ satang }) => satang === first.satang)
    ? first.satang
    : undefined;
}

function mostSaid(
  statements: readonly BudgetStatement[],
  sums: ReadonlyMap<ProjectTable, TableSums>,
): Satang | undefined {
  const times = new Map<Satang, number>();
  let most = 0;
  for (const { satang } of statements) {
    const now = (times.get(satang) ?? 0) + 1;
    times.set(satang, now);
    most = Math.max(most, now);
  }
  const tied = [...times.keys()].filter((satang) => times.get(satang) === most);
  if (tied.length === 1) return tied[0];
  const wanted = budgetsForTotals(statements, sums);
  return tied.find((satang) => wanted.has(satang)) ?? tied[0];
}

/** The budgets that closing sentences and typed totals ask for. */
function budgetsForTotals(
  statements: readonly BudgetStatement[],
  sums: ReadonlyMap<ProjectTable, TableSums>,
): ReadonlySet<Satang> {
  const wanted = new Set<Satang>();
  for (const { satang, in: place } of statements) {
    if (!("table" in place)) continue;
    const { closing, total } = place.table;
    const typed = total?.stored === "formula" ? undefined : statedBudget(total?.budget);
    const figure = statedBudget(closing?.amount) ?? typed;
    const once = sums.get(place.table)?.once;
    if (figure !== undefined && once !== undefined) wanted.add(figure - once + satang);
  }
  return wanted;
}
