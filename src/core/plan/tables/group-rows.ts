import { kindOfName } from "../cells/kind-of-name";
import { cleanText, isBlank } from "./cell-text";
import { weightIn } from "./column-readers";
import type { Role } from "./headers";
import { componentOf, isHalfByNumber, NO_CONTEXT } from "./headings";
import { opensNumber, partNumberIn } from "./is-parent";
import { namesComponent, partOpenedBy, SUM_OF } from "./part-names";
import type { RawTable } from "./raw-table";
import { isSaid } from "./row-figures";
import { scopeOfTotal } from "./scope-of-total";

/** What a group may say of itself; a target, an actual or what earns a level are an indicator's. */
const OF_GROUP: readonly Role[] = [
  "no",
  "indicator",
  "weight",
  "achievement",
  "score",
  "responsibility",
  "unit",
];
const TOTAL = new RegExp(`^${SUM_OF}`);
/** "ด้านที่ 1": what no indicator is called. */
const COUNTED = /^(?:\d+[.)]? ?)?[ก-๙]+ที่ ?\d/;
/** Weights may be rounded to two decimals, and so may their sum. */
const SAME_POINTS = 0.05;

/**
 * Whether a row is the heading of those below it with a weight that is the sum of theirs: "1 | ด้านสังคม | | 40" above
 * 1.1, or "ด้านที่ 1 | | 40". It has neither target nor actual. A name that an indicator may have, too, is a group's where
 * the weights amount to its own, or blank ones may.
 */
export function isGroup(table: RawTable, row: number): boolean {
  if (saysMore(table, row)) return false;
  const label = groupLabel(table, row);
  if (label === "" || TOTAL.test(label)) return false;
  if (componentOf(label) !== undefined && !isHalfByNumber(label)) return false;
  const isOpener = opensNumber(table, row);
  const isNamed = partOpenedBy(label) !== undefined && isSaid(table, row, table.columns.weight);
  if (!isOpener && !isNamed) return false;
  const { given, blank } = weightsBelow(table, row);
  if (given.length + blank === 0) return false;
  const own = weightAt(table, row);
  const summed = given.reduce((sum, weight) => sum + weight, 0);
  const mayBeSum = own !== undefined && (blank > 0 ? summed < own : Math.abs(summed - own) < SAME_POINTS);
  return mayBeSum || (isOpener ? kindOfName(label) === undefined : COUNTED.test(label));
}

/** Whether the number of a row goes on with that of a group above it: "1.1 | กลยุทธ์" is no Agenda Base then. */
export function isInGroup(table: RawTable, row: number): boolean {
  const number = partNumberIn(table, row);
  if (number === undefined) return false;
  const group = table.rows.findLast(({ kind }) => kind === "group" || kind === "heading");
  if (group?.kind !== "group" || namesComponent(groupLabel(table, group.row))) return false;
  return partNumberIn(table, group.row)?.split(".")[0] === number.split(".")[0];
}

/** Whether the total of all rows stands above: what comes then only speaks of them. */
export function isBelowAll(table: RawTable): boolean {
  const last = table.rows.at(-1);
  return last?.kind === "total" && table.rows.length > 1 && scopeOfTotal(table, last.row) === "all";
}

/** The last row of a group: of its number, or else in front of the next part of its kind or of its total. */
export function lastOfGroup(table: RawTable, group: number): number {
  const { values } = table.grid;
  const number = opensNumber(table, group) ? partNumberIn(table, group) : undefined;
  const kind = partOpenedBy(groupLabel(table, group));
  let last = group;
  for (let row = group + 1; row < values.length; row++) {
    if (values[row]?.every(isBlank) ?? true) continue;
    if (number === undefined ? endsKind(table, row, kind) : endsNumber(table, row, number)) break;
    last = row;
  }
  return last;
}

/** The name of a group; it may stand where others have their number. */
export function groupLabel({ grid, columns }: RawTable, row: number): string {
  const cells = grid.values[row] ?? [];
  const named = columns.indicator ?? columns.project;
  const name = named === undefined ? "" : cleanText(cells[named]);
  return name === "" && columns.no !== undefined ? cleanText(cells[columns.no]) : name;
}

function endsNumber(table: RawTable, row: number, number: string): boolean {
  const below = partNumberIn(table, row);
  if (below !== undefined) return !below.startsWith(`${number}.`);
  const label = groupLabel(table, row);
  return TOTAL.test(label) || componentOf(label) !== undefined;
}

function endsKind(table: RawTable, row: number, kind: string | undefined): boolean {
  const label = groupLabel(table, row);
  if (saysMore(table, row)) return false;
  if (componentOf(label) !== undefined) return true;
  if (!TOTAL.test(label)) return partOpenedBy(label) === kind;
  const closed = partOpenedBy(label.replace(TOTAL, ""));
  return closed === undefined || closed === kind;
}

/** The weights of the indicators in a group, in points, and how many of them are blank. */
function weightsBelow(
  table: RawTable,
  group: number,
): { readonly given: readonly number[]; readonly blank: number } {
  const given: number[] = [];
  let blank = 0;
  const last = lastOfGroup(table, group);
  for (let row = group + 1; row <= last; row++) {
    if (!saysMore(table, row) && (opensNumber(table, row) || partOpenedBy(groupLabel(table, row)))) continue;
    const weight = weightAt(table, row);
    if (weight !== undefined) given.push(weight);
    else if (saysMore(table, row)) blank++;
  }
  return { given, blank };
}

function weightAt(table: RawTable, row: number): number | undefined {
  if (table.columns.weight === undefined) return undefined;
  const read = weightIn(table, { row, kind: "data", context: NO_CONTEXT, more: undefined });
  return read.state === "read" ? read.value : undefined;
}

/** Whether a row says what only an indicator has. */
function saysMore(table: RawTable, row: number): boolean {
  const ofGroup = [...OF_GROUP.map((role) => table.columns[role]), table.before.weight];
  const cells = table.grid.values[row] ?? [];
  return cells.some((_, column) => !ofGroup.includes(column) && isSaid(table, row, column));
}
