import { isCellError, type CellValue } from "../grid/cell-value";
import { cleanLine } from "../text/clean-line";

/** The text of a kept cell on one line, digits as Arabic ones; blank is "". */
export function keptText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return cleanLine(value);
  return isCellError(value) ? value.error : String(value);
}
