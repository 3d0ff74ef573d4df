/** An error that a cell shows instead of a value, such as `#N/A` or `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** The errors that Excel shows in cells. */
export const CELL_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** What a cell shows, before formatting. A blank cell is `null`; dates are Excel's serial numbers. */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/**
 * What a cell holds. `formula` begins with `=` and `value` is then its result;
 * without a formula, a text that begins with `=` is just that text.
 * `format` is Excel's number format code; General is `undefined`.
 */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export const BLANK: CellContent = { value: null };

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other;
}

/** The same constant or the same formula; a formula's result and the format do not count. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return sameValue(one.value, other.value);
}
