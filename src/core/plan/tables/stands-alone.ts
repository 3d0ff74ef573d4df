import { isCellError } from "../../grid/cell-value";
import { cellKey } from "../../grid/snapshot";
import { remember } from "../../text/remember";
import { readBudgetCell } from "../cells/read-budget";
import { readKrCode } from "../cells/read-kr-code";
import { readResponsibility } from "../cells/read-responsibility";
import { readTarget } from "../cells/read-target";
import { cleanText, isBlank } from "./cell-text";
import type { Role } from "./headers";
import type { RawTable } from "./raw-table";
import { isNoRemark, isSaid } from "./row-figures";

/** "(120 ผลิตภัณฑ์)" goes on with a target. */
const isTarget = remember((text) => !text.startsWith("(") && readTarget(text) !== undefined);
const isBudget = remember((text) => readBudgetCell(text, 1).budget !== undefined);
const isCode = remember((text) => readKrCode(text)?.wellFormed === true);
const hasHost = remember((text) => (readResponsibility(text)?.hosts.length ?? 0) > 0);

/** Columns in which a value can be seen to be whole, and how a text is. */
const WHOLE: readonly (readonly [Role, (text: string) => boolean])[] = [
  ["target", isTarget],
  ["actual", isTarget],
  ["budget", isBudget],
  ["code", isCode],
  ["responsibility", hasHost],
];

/**
 * Whether a row that has lost both its number and its name is one of its own rather than the rest of the row above:
 * it says something in whole that the row above says in whole, too. Where none is above, it must only be whole.
 */
export function standsAlone(table: RawTable, row: number): boolean {
  const { grid, columns, years, rows } = table;
  const last = rows.at(-1);
  if (last?.kind === "total" || isMerged(table, row, columns.no)) return false;
  const above = last?.kind === "data" ? last.row : undefined;
  const isWhole = (line: number, column: number, isWholeText: (text: string) => boolean): boolean => {
    const value = grid.values[line]?.[column];
    if (isBlank(value) || isCellError(value ?? null)) return false;
    return typeof value === "string"
      ? isWholeText(value)
      : above !== undefined || isNoRemark(cleanText(value));
  };
  const repeats = (column: number | undefined, isWholeText: (text: string) => boolean): boolean =>
    column !== undefined &&
    isWhole(row, column, isWholeText) &&
    (above === undefined || isWhole(above, column, isWholeText));
  return (
    (WHOLE.some(([role, isWholeText]) => isOfRow(table, role) && repeats(columns[role], isWholeText)) ||
      years.some(({ column }) => repeats(column, isTarget))) &&
    saysSomething(table, row)
  );
}

/** Beside an indicator and its projects, a budget is one project's: a KR has as many as it has projects. */
function isOfRow({ columns }: RawTable, role: Role): boolean {
  return role !== "budget" || columns.indicator === undefined || columns.project === undefined;
}

function isMerged({ mergedFrom }: RawTable, row: number, column: number | undefined): boolean {
  return column !== undefined && mergedFrom.has(cellKey(row, column));
}

/** Dashes stand for nothing. */
function saysSomething(table: RawTable, row: number): boolean {
  return (table.grid.values[row] ?? []).some((_, column) => isSaid(table, row, column));
}
