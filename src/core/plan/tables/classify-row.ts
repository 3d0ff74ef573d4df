import { isBlank, cleanText } from "./cell-text";
import { isClosingSentence } from "./read-closing-sentence";
import { firstWord } from "./first-word";
import { componentOf, isHalfByNumber, isHeading } from "./headings";
import { goesOnBehindTotal } from "./goes-on-behind-total";
import { isBelowAll, isGroup, isInGroup } from "./group-rows";
import type { Role } from "./headers";
import { headsProjects } from "./heads-projects";
import { isCarriedOver, isForeignHeader, isRemark, isSignature, saysGoesOn } from "./is-below-table";
import { isCountRow } from "./is-count-row";
import { isNameLeftOver } from "./is-name-left-over";
import { isNamedAbove } from "./is-named-above";
import { isNameless } from "./is-nameless";
import { isParent } from "./is-parent";
import { isTotal } from "./is-total";
import type { IsHeader } from "./leads-to-total";
import type { RawTable, TableKind } from "./raw-table";
import { isSaid } from "./row-figures";
import { saysUnit } from "./unit-above";

export type RowKind =
  "data" | "nameless" | "total" | "heading" | "group" | "closing" | "continuation" | "line" | "end";

/** What stands between a row and the table's last one. */
export interface Place {
  /** No heading. */
  readonly unbroken: boolean;
  /** A total, and no heading of another part. */
  readonly behindTotal: boolean;
  /** Whether a row below is the header of a table. */
  readonly isHeader: IsHeader;
}

/** The column that names what a row is about. */
export const NAME_ROLE: Readonly<Record<TableKind, Role>> = {
  evaluation: "indicator",
  scoring: "indicator",
  "evaluation-and-scoring": "indicator",
  potential: "indicator",
  objectives: "indicator",
  "yearly-targets": "indicator",
  projects: "project",
  routine: "project",
  listed: "indicator",
  misunderstood: "indicator",
};

/** What a row below a table's header is. */
export function classifyRow(table: RawTable, row: number, place: Place): RowKind {
  const cells = table.grid.values[row] ?? [];
  const { columns, kind } = table;
  const { unbroken, behindTotal, isHeader } = place;
  const name = columns[NAME_ROLE[kind]];
  let filled = 0;
  let first = -1;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    if (isBlank(value)) continue;
    if (first < 0) first = column;
    filled++;
  }
  const firstText = cells[first];
  if (isCarriedOver(firstText)) return "line";
  const isClosing = (most: number) =>
    filled <= most && typeof firstText === "string" && isClosingSentence(cleanText(firstText));
  // A sentence that says the amount itself is no row that has none.
  const counted = isCountRow(table, row, name);
  if (counted === "total" || isTotal(table, row, name)) return isClosing(1) ? "closing" : "total";
  if (isClosing(2)) return "closing";
  if (counted) return "line";
  if (kind === "projects" && headsProjects(table, row)) return "group";
  const scores = kind === "scoring" || kind === "evaluation-and-scoring";
  const nameText = name === undefined ? undefined : cells[name];
  if (scores || kind === "evaluation") {
    if (isComponentHeading(table, row) && !isInGroup(table, row)) return "heading";
    if (filled === 2 && isParent(table, row, name)) return "line";
    if (isGroup(table, row) && !isBelowAll(table)) return "group";
  }
  if (isSignature(table, row) || (behindTotal && isForeignHeader(table, row))) return "end";
  if (isRemark(table, row)) return "line";
  if (filled <= 2 && (saysGoesOn(cells) || saysUnit(cells))) return "line";
  if (behindTotal && !goesOnBehindTotal(table, row, name, isHeader)) return "line";
  if (filled === 1) {
    const text = cleanText(firstText);
    if (first === name && isNameAlone(kind, text, unbroken)) return "data";
    const alone = kind === "listed" ? columns.no : kind === "routine" ? columns.budget : undefined;
    const isLost = first === alone || (first === name && isNameLeftOver(table, row, firstText));
    if (isLost && mayBeNameless(table, unbroken) && isNameless(table, row, name)) return "nameless";
    return unbroken && isLooseEnd(table, first, text) ? "continuation" : "line";
  }
  if (!isBlank(nameText) && !isContinued(table, row)) {
    return isNameLeftOver(table, row, nameText) ? "nameless" : "data";
  }
  if (isNamedAbove(table, row)) return "data";
  if (isBlank(nameText) && mayBeNameless(table, unbroken) && isNameless(table, row, name)) return "nameless";
  return unbroken && kind !== "routine" ? "continuation" : "line";
}

/** Headings that stand between the rows of a table end none. */
function mayBeNameless({ kind, rows }: RawTable, unbroken: boolean): boolean {
  return unbroken || kind === "routine" || rows.at(-1)?.kind === "heading";
}

/** A row that holds nothing but a name: a listed KR, or a project without anything said of it. */
function isNameAlone(kind: TableKind, text: string, unbroken: boolean): boolean {
  if (!unbroken || isHeading(text)) return false;
  if (kind === "listed") return true;
  return (kind === "projects" || kind === "routine") && /^(?:\d+[.)] ?)?(?:โครงการ|กิจกรรม)/.test(text);
}

/** A row that names a part of the evaluation instead of an indicator. */
function isComponentHeading(table: RawTable, row: number): boolean {
  const { grid, columns } = table;
  const cells = grid.values[row] ?? [];
  const first = firstWord(table, row);
  // A merged heading begins in the first column, whichever that is.
  const filledAt = (role: Role) => columns[role] !== first && isSaid(table, row, columns[role]);
  if (filledAt("target") || filledAt("code") || filledAt("actual")) return false;
  const text = cleanText(cells[first]);
  const next =
    columns.indicator === undefined || columns.indicator === first ? "" : cleanText(cells[columns.indicator]);
  const isBeside = table.unknown.some(({ column }) => column === first) && filledAt("indicator");
  if (isBeside && componentOf(next) === undefined) return false;
  const label = /^[\d.]+$/.test(text) ? `${text} ${next}` : text;
  if (isHalfByNumber(label)) return !isOneOfSeries(table, row, first);
  return componentOf(label) !== undefined || componentOf(next) !== undefined;
}

const IN_SERIES = /^1\.(\d+)(?!\.?\d)/;

/**
 * A heading has rows below it: 1.1 right above 1.2, and 1.2 right above 1.3, are indicators; so is the number 1.1 below
 * 1.9, which was typed as 1.10.
 */
function isOneOfSeries({ grid }: RawTable, row: number, column: number): boolean {
  const numberAt = (line: number) => Number(IN_SERIES.exec(cleanText(grid.values[line]?.[column]))?.[1]);
  const here = numberAt(row);
  const next = numberAt(row - 1) + 1;
  return numberAt(row + 1) === here + 1 || next === here || next === here * 10;
}

/** A single filled cell goes on with the row above only where such a cell can be long: a KR's projects. */
function isLooseEnd({ kind, columns }: RawTable, column: number, text: string): boolean {
  return kind.startsWith("evaluation") && column === columns.project && !isHeading(text);
}

/** A row with neither number, code nor target goes on with the one above it, cut by a page's end. */
function isContinued({ kind, columns, grid, rows }: RawTable, row: number): boolean {
  if (!kind.startsWith("evaluation") || columns.no === undefined || rows.length === 0) return false;
  const cells = grid.values[row] ?? [];
  const blankAt = (role: Role) => columns[role] === undefined || isBlank(cells[columns[role]]);
  return blankAt("no") && blankAt("code") && blankAt("target") && columns.target !== undefined;
}
