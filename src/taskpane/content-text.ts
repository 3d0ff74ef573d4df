import { isCellError, type CellContent } from "../core/grid/cell-value";
import { formatNumber } from "../core/messages/format-number";

/** What a cell shows, for eyes; blank is "". */
export function contentText({ value, format }: CellContent): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return format?.includes("%") ? `${formatNumber(value * 100)}%` : formatNumber(value);
}
