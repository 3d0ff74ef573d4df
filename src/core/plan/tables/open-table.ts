import type { SheetGrid } from "../../grid/snapshot";
import { cleanText, isBlank, refIn } from "./cell-text";
import { NAME_ROLE } from "./classify-row";
import type { Header } from "./find-header";
import { PLAN_ROLES, type Role } from "./headers";
import type { Context, RawTable, TableKind } from "./raw-table";
import { rolesOf, tableKind } from "./table-kind";
import { unitBeside } from "./unit-beside";

/** What a header makes a table of; undefined where it is none of a plan's. */
export function kindOf(header: Header, context: Context, grid: SheetGrid): TableKind | undefined {
  const roles = rolesOf(header.columns);
  // Results that are not read make a table of results all the same.
  if (header.passed.some(({ reason }) => reason === "other")) roles.add("actual");
  const kind = tableKind(roles, header.years.length > 0, context);
  if (kind) return kind;
  if (mayListWork(header, roles, context, grid)) return "misunderstood";
  const slipped = new Set(header.slips.map(({ role }) => role));
  const own = [...roles].filter((role) => PLAN_ROLES.has(role) && !slipped.has(role)).length;
  return own + slipped.size < 2 || own === 0 ? undefined : "misunderstood";
}

/** งาน ends the words for offices and posts too: กลุ่มงาน, หน่วยงาน. */
const WORK = /รายการ|โครงการ|กิจกรรม|(?:^|ชื่อ|แผน|[/,] *)งาน/;

/** Below the heading of parts 1 to 3, money and offices belong to projects, whatever these are called. */
function mayListWork(
  { row, unknown }: Header,
  roles: ReadonlySet<Role>,
  { section }: Context,
  { values }: SheetGrid,
): boolean {
  return (
    section !== undefined &&
    section !== 4 &&
    roles.has("budget") &&
    (roles.has("unit") || roles.has("policy")) &&
    unknown.some(({ column }) => WORK.test(cleanText(values[row]?.[column])))
  );
}

/** A table without rows yet. */
export function aTable(
  grid: SheetGrid,
  header: Header,
  kind: TableKind,
  context: Context,
  merged: RawTable["mergedFrom"],
): RawTable {
  const { row, years, columns } = header;
  const first = grid.values[row]?.findIndex((value) => !isBlank(value)) ?? 0;
  const latest = years.at(-1);
  const unit = unitBeside(grid, header);
  return {
    kind,
    grid,
    at: refIn(grid, row, Math.max(first, 0)),
    columns: latest && kind !== "yearly-targets" ? { target: latest.column, ...columns } : columns,
    years,
    before: header.before,
    measureOfActual: header.measureOfActual,
    targets: header.targets,
    parties: header.parties,
    periods: header.periods,
    passed: header.passed,
    dated: header.dated,
    percents: header.percents,
    budgets: unit ? header.budgets.map((one) => ({ ...one, scale: unit.scale })) : header.budgets,
    budgetParts: header.budgetParts,
    scale: unit?.scale ?? header.scale,
    unitBeside: unit?.column,
    unknown: header.unknown,
    slips: header.slips,
    context,
    rows: [],
    nameless: new Set(),
    mergedFrom: merged,
    ahead: undefined,
    closing: undefined,
  };
}

/** Whether a header repeats that of a table, as at the top of a page. */
export function sameColumns(table: RawTable, header: Header): boolean {
  const roles = Object.keys(header.columns) as Role[];
  const isKnown = ({ year, column }: Header["years"][number]) =>
    table.years.some((known) => known.year === year && known.column === column);
  const isSamePeriod = ({ period, column }: Header["periods"][number]) =>
    table.periods.some((known) => known.period === period && known.column === column);
  const name = NAME_ROLE[table.kind];
  return (
    roles.length > 0 &&
    header.columns[name] === table.columns[name] &&
    roles.every((role) => table.columns[role] === header.columns[role]) &&
    header.years.every(isKnown) &&
    header.periods.every(isSamePeriod)
  );
}
