import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { CELL_ERRORS, isCellError, type CellValue } from "../../core/grid/cell-value";
import type { HostContent } from "../workbook/host-workbook";

/** A cell's value out of Univer's data; errors are texts there, and booleans numbers. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? null;
  if (cell?.t === CellValueType.BOOLEAN && value !== null) return Number(value) === 1 || value === true;
  if (typeof value !== "string") return value;
  if (cell?.t !== CellValueType.FORCE_STRING && CELL_ERRORS.has(value)) return { error: value };
  return cell?.t === CellValueType.NUMBER && value !== "" ? Number(value) : value;
}

/** The contents as Univer's data, which also takes away what was there; looks stay. */
export function dataOf(content: HostContent): ICellData {
  const nothing = { f: null, si: null, p: null, v: null, t: null };
  if (content === null) return nothing;
  if ("formula" in content) return { ...nothing, f: content.formula };
  return { ...nothing, ...plainData(content.value), ...formatData(content.format) };
}

function plainData(value: CellValue): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: looksTyped(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Whether Univer would take the text for something else. */
function looksTyped(text: string): boolean {
  return /^[=+\-@']/.test(text) || CELL_ERRORS.has(text) || numfmt.parseValue(text) !== null;
}

function formatData(format: string | undefined): ICellData {
  return format === undefined ? {} : { s: { n: format === "General" ? null : { pattern: format } } };
}
