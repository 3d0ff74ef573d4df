import type { CellRef } from "../../grid/cell-ref";
import { valueOf } from "../../grid/reading";
import { satangOf, type Satang } from "../budget";
import type { BudgetTotal, KeyResult, ProjectMention } from "../key-results";
import type { RawRow, RawTable } from "../tables/raw-table";
import { hasColumn } from "../tables/table-cells";
import { readBudgetIn } from "./read-budget-in";
import { readBudgetsBeside } from "./read-budgets-beside";

/** A row of an evaluation's table, with its KR. */
export interface ReadRow {
  readonly raw: RawRow;
  readonly keyResult: KeyResult;
}

/** The table ends with a total, and has a column that it may be of. */
export function hasBudgetTotal(table: RawTable): boolean {
  return table.rows.at(-1)?.kind === "total" && hasColumn(table, "budget");
}

/**
 * The total in the last row of an evaluation's table, of the budgets beside the projects of its KRs: all of them, or
 * those behind the total or heading before it.
 */
export function readBudgetTotal(table: RawTable, rows: readonly ReadRow[]): BudgetTotal | undefined {
  const last = table.rows.at(-1);
  if (!last || !hasBudgetTotal(table)) return undefined;
  const { budget } = readBudgetIn(table, last.row);
  const stated = satangOf(valueOf(budget));
  const amounts = stated === undefined ? undefined : amountsBeside(table, rows);
  if (stated === undefined || !amounts) return undefined;
  const [all, summed] = sumsOf(amounts);
  const accepted = [all, summed];
  if (!accepted.includes(stated)) {
    accepted.push(onceOf(amounts));
    const before = table.rows.findLast((raw) => raw !== last && raw.kind !== "data")?.row;
    const behind = before === undefined ? [] : amounts.filter(({ at }) => at.row > before);
    accepted.push(...sumsOf(behind), onceOf(behind));
  }
  return { at: budget.at, budget, summed, accepted, rows: amounts.map(({ at }) => at) };
}

interface Amount {
  readonly at: CellRef;
  readonly satang: Satang;
  /** Those that it is for: several only where it cannot be told whose it is. */
  readonly projects: readonly ProjectMention[];
}

/** undefined where a budget is unreadable or negative. */
function amountsBeside(table: RawTable, rows: readonly ReadRow[]): readonly Amount[] | undefined {
  const amounts: Amount[] = [];
  for (const { raw, keyResult } of rows) {
    const { projects } = keyResult;
    for (const row of raw.more ? [raw.row, ...raw.more] : [raw.row]) {
      const beside = projects.length > 1 ? readBudgetsBeside(table, row, projects.length) : [];
      const budgets = beside.length > 0 ? beside.map((one) => one.budget) : [readBudgetIn(table, row).budget];
      for (const [place, budget] of budgets.entries()) {
        const satang = satangOf(valueOf(budget)) ?? 0;
        if (budget?.state === "unreadable" || satang < 0) return undefined;
        if (!budget || satang === 0) continue;
        const own = beside.length > 0 ? projects.slice(place, place + 1) : projects;
        amounts.push({ at: budget.at, satang, projects: own });
      }
    }
  }
  return amounts;
}

/** What amounts add up to, and without those of projects marked (โครงการซ้ำ). */
function sumsOf(amounts: readonly Amount[]): readonly [all: Satang, unmarked: Satang] {
  let [all, unmarked] = [0, 0];
  for (const amount of amounts) {
    all += amount.satang;
    if (!isMarked(amount)) unmarked += amount.satang;
  }
  return [all, unmarked];
}

/** The same, and projects that several KRs name once. */
function onceOf(amounts: readonly Amount[]): Satang {
  const named = new Set<string>();
  let once = 0;
  for (const amount of amounts) {
    const name = amount.projects.map(({ key }) => key).join("\n");
    if (isMarked(amount) || named.has(name)) continue;
    once += amount.satang;
    if (name !== "") named.add(name);
  }
  return once;
}

function isMarked({ projects }: Amount): boolean {
  return projects.length > 0 && projects.every(({ repeated }) => repeated);
}
