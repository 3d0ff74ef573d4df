import { refIn, cleanText } from "../tables/cell-text";
import { cellKey } from "../../grid/snapshot";
import type { RawRow, RawTable } from "../tables/raw-table";
import { hasColumn } from "../tables/table-cells";
import type { ProjectTable, ProjectTotal } from "../projects";
import { scopeOfTotal } from "../tables/scope-of-total";
import { readClosingSentence } from "../tables/read-closing-sentence";
import { readProjectCount } from "../cells/read-project-count";
import { readSumAreas } from "../cells/read-sum-areas";
import { statedBudget } from "../across/stated-budget";
import { moneyIn } from "./money-in";
import { joinGroups } from "./join-groups";
import { isParted, readBudgetIn, readBudgetParts } from "./read-budget-in";
import { TableProject } from "./table-project";
import { takeBreakdowns } from "./take-breakdowns";

/** Reads the project tables of parts 1 to 3. A table with a total row or a closing sentence is a summary. */
export function readProjectTables(tables: readonly RawTable[]): readonly ProjectTable[] {
  const own = tables.filter(({ kind }) => kind === "projects" || kind === "routine");
  return joinGroups(own.map((raw) => ({ raw, table: readProjectTable(raw) })));
}

function readProjectTable(table: RawTable): ProjectTable {
  const { context, closing, grid } = table;
  const totals = table.rows.filter(({ kind }) => kind === "total").map((raw) => readTotal(table, raw));
  const heads = readHeads(table);
  const data = table.rows.filter(({ kind }) => kind === "data");
  const projects = data.map((raw) => new TableProject(table, raw));
  const total = areOfParts(table, totals, projects) ? undefined : totals.at(-1);
  const sums = totals.length > 0 || closing !== undefined;
  const below =
    closing && readClosingSentence(cleanText(grid.values[closing.row]?.[closing.column]), closing);
  const stated = statedBudget(total?.budget ?? below?.amount);
  const routine = table.kind === "routine" || context.section === 3;
  return {
    kind: routine ? "routine" : sums ? "summary" : "detail",
    section: routine ? 3 : context.section === 4 ? undefined : context.section,
    // A summary stands under the last ด้านที่ only by its place.
    dimension: sums ? undefined : context.dimension,
    at: table.at,
    hasColumn: {
      no: hasColumn(table, "no"),
      code: hasColumn(table, "code"),
      budget: hasColumn(table, "budget"),
      unit: hasColumn(table, "unit"),
      policy: hasColumn(table, "policy"),
    },
    ...takeBreakdowns(table, data, projects, stated),
    total,
    subtotals: [...heads, ...(total ? totals.slice(0, -1) : totals)].sort(byRow),
    scale: table.scale,
    closing: below,
    groups: [],
  };
}

function readTotal(table: RawTable, raw: RawRow): ProjectTotal {
  const { grid, columns, scale } = table;
  const column = columns.budget ?? 0;
  const { budget, stored } = readBudgetIn(table, raw.row);
  const formula = grid.formulas.get(cellKey(raw.row, column));
  return {
    at: refIn(grid, raw.row, column),
    budget,
    stored: formula === undefined ? stored : "formula",
    sums: formula === undefined || isParted(table) ? undefined : readSumAreas(formula, grid.name),
    formula,
    scale,
    budgetParts: readBudgetParts(table, raw.row),
    count: readCount(table, raw),
  };
}

/** The subtotals that stand above their rows. One that is typed adds up the rows in front of the next. */
function readHeads(table: RawTable): readonly ProjectTotal[] {
  const { rows, grid, columns } = table;
  const column = columns.budget ?? 0;
  return rows.flatMap((raw, place) => {
    if (raw.kind !== "group") return [];
    const head = readTotal(table, raw);
    const next = rows.slice(place + 1).find(({ kind }) => kind !== "data");
    const bottom = (next?.row ?? grid.values.length) - 1;
    const below = { sheet: grid.name, top: raw.row + 1, left: column, bottom, right: column };
    return [{ ...head, sums: head.sums ?? [below] }];
  });
}

function byRow(one: ProjectTotal, other: ProjectTotal): number {
  return one.at.row - other.at.row;
}

/** Whether each of several totals, the last one too, states what the rows between it and the one before amount to. */
function areOfParts(
  table: RawTable,
  totals: readonly ProjectTotal[],
  projects: readonly TableProject[],
): boolean {
  const last = totals.at(-1);
  if (!last || totals.length < 2 || scopeOfTotal(table, last.at.row) === "all") return false;
  let next = 0;
  return totals.every(({ at, budget }) => {
    const first = next;
    while ((projects[next]?.budget.at.row ?? Infinity) < at.row) next++;
    const own = moneyIn(projects.slice(first, next));
    return own > 0 && statedBudget(budget) === own;
  });
}

/** In any cell of a total row. */
function readCount({ grid }: RawTable, { row }: RawRow): ProjectTotal["count"] {
  const cells = grid.values[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    const count = typeof value === "string" ? readProjectCount(cleanText(value)) : undefined;
    if (count) return { ...count, at: refIn(grid, row, column) };
  }
  return undefined;
}
