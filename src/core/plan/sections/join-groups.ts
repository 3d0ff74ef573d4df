import { statedBudget } from "../across/stated-budget";
import type { ProjectTable } from "../projects";
import type { RawTable } from "../tables/raw-table";
import { scopeOfTotal } from "../tables/scope-of-total";
import { moneyIn } from "./money-in";

/** A table as read, with the cells it was read from. */
export interface ReadTable {
  readonly raw: RawTable;
  readonly table: ProjectTable;
}

/**
 * Joins the tables of a section that are one table in groups, each below a header of its own: what the last one's total
 * states is what all of them amount to, or it is of all, and their numbers run on or each has a total of its own.
 */
export function joinGroups(tables: readonly ReadTable[]): readonly ProjectTable[] {
  const joined: ReadTable[] = [];
  for (const one of tables) {
    const group = joined.splice(firstOfGroup(joined, one));
    joined.push(group.length === 0 ? one : { raw: one.raw, table: asOne([...group, one]) });
  }
  return joined.map(({ table }) => table);
}

/** Where in `before` the group of a table begins; its length where the table is one by itself. */
function firstOfGroup(before: readonly ReadTable[], { raw, table }: ReadTable): number {
  const stated = statedBudget(table.total?.budget ?? table.closing?.amount);
  const last = before.at(-1);
  if (!stated || !last || !isLike(last, { raw, table })) return before.length;
  let sum = moneyIn(table.rows);
  if (sum === stated) return before.length;
  let runsOn = table.total !== undefined && scopeOfTotal(raw, table.total.at.row) === "all";
  const hasOwn = table.subtotals.length > 0;
  let first = before.length;
  let below = table;
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i];
    if (!one || !isLike(one, { raw, table }) || isWhole(one) || namesAgain(one.table, table)) break;
    sum += moneyIn(one.table.rows);
    if (sum === stated) return i;
    runsOn &&= hasOwn ? one.table.total !== undefined : numbersRunOn(one.table, below);
    if (runsOn) first = i;
    else if (sum > stated) break;
    below = one.table;
  }
  return first;
}

function isLike(one: ReadTable, other: ReadTable): boolean {
  const isSameColumn = ([role, column]: readonly [string, number]) =>
    (other.raw.columns as Readonly<Record<string, number>>)[role] === column;
  return (
    one.raw.grid === other.raw.grid &&
    one.raw.kind === "projects" &&
    one.table.kind !== "routine" &&
    other.table.kind !== "routine" &&
    one.table.section === other.table.section &&
    one.raw.scale === other.raw.scale &&
    Object.entries(one.raw.columns).every(isSameColumn)
  );
}

/** A total of all has added it up. */
function isWhole({ raw, table: { total, closing } }: ReadTable): boolean {
  return closing !== undefined || (total !== undefined && scopeOfTotal(raw, total.at.row) === "all");
}

/** A summary names the projects of the tables above it, where a group may repeat some of them. */
function namesAgain(one: ProjectTable, other: ProjectTable): boolean {
  const again = new Set(other.rows.flatMap(({ name, repeated }) => (repeated ? [] : name.key)));
  const named = one.rows.filter(({ name }) => name.value !== "");
  return named.filter(({ name }) => again.has(name.key)).length * 2 > named.length;
}

function numbersRunOn(one: ProjectTable, other: ProjectTable): boolean {
  const last = one.rows.findLast(({ no }) => no.state === "read")?.no;
  const next = other.rows.find(({ no }) => no.state === "read")?.no;
  return last?.state === "read" && next?.state === "read" && next.value === last.value + 1;
}

function asOne(tables: readonly ReadTable[]): ProjectTable {
  const all = tables.map(({ table }) => table);
  const groups = all.slice(0, -1);
  const [first] = groups;
  const last = all.at(-1);
  if (!first || !last) throw new Error("A group has a first and a last table");
  return {
    ...last,
    at: first.at,
    rows: all.flatMap(({ rows }) => rows),
    parts: all.flatMap(({ parts }) => parts),
    brokenDown: new Map(all.flatMap(({ brokenDown }) => [...brokenDown])),
    wholes: new Map(all.flatMap(({ wholes }) => [...wholes])),
    subtotals: [
      ...groups.flatMap(({ subtotals, total }) => (total ? [...subtotals, total] : subtotals)),
      ...last.subtotals,
    ],
    groups,
  };
}
