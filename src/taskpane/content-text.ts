import { isCellError, type CellContent } from "../core/grid/cell-value";
import { formatNumber } from "../core/messages/format-number";

/** What a cell shows, for eyes; blank is "". A formula whose result is not known stands for itself. */
export function contentText({ value, formula, format }: CellContent): string {
  if (value === null) return formula ?? "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return format?.includes("%") ? `${formatNumber(value * 100)}%` : formatNumber(value);
}
