import type { CellValue } from "../../grid/cell-value";
import { isThaiLetter } from "../../text/is-letter";
import { readIndicatorText } from "../cells/read-indicator-text";
import { cleanText, isDash } from "./cell-text";
import { isNumbered } from "./is-numbered";
import type { RawTable, TableKind } from "./raw-table";
import { hasAmount, hasFigure } from "./row-figures";

/** "2.3" of an indicator of component 2, with the weight and the office that stand behind its name. */
function isIndicatorWithoutName(text: string): boolean {
  const { no, name } = readIndicatorText(text);
  return no !== undefined && name === "";
}

/** "1." of a project of part 3. */
function isProjectNumber(text: string): boolean {
  return /^\d{1,3}[.)]$/.test(text);
}

const WITHOUT_NAME: Readonly<Partial<Record<TableKind, (text: string) => boolean>>> = {
  potential: isIndicatorWithoutName,
  scoring: isIndicatorWithoutName,
  "evaluation-and-scoring": isIndicatorWithoutName,
  projects: isProjectNumber,
  routine: isProjectNumber,
};

/**
 * Whether the cell of a row's name holds only what was left when the name was cleared: the number in front of it, or
 * "-" although the row has a number and figures. A row of dashes stands for nothing.
 */
export function isNameLeftOver(table: RawTable, row: number, value: CellValue | undefined): boolean {
  // Nearly all names begin with a Thai letter; only the others are worth a closer look.
  if (typeof value === "string" && isThaiLetter(value.charCodeAt(0))) return false;
  const text = cleanText(value);
  if (isDash(text)) return isNumbered(table, row) && (table.kind === "listed" || hasAmount(table, row));
  const { kind } = table;
  if (!WITHOUT_NAME[kind]?.(text)) return false;
  return kind === "potential" || hasFigure(table, row);
}
