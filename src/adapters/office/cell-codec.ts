import { isCellError, type CellContent, type CellValue } from "../../core/grid/cell-value";

/** Four matrices that Office.js loads for a range. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** What to load for them. */
export const CELLS = { values: true, formulas: true, valueTypes: true, numberFormat: true } as const;

/** The cell at a place of the loaded matrices. */
export function contentOf(
  { values, formulas, valueTypes, numberFormat }: LoadedCells,
  row: number,
  column: number,
): CellContent {
  const value = values[row]?.[column] as string | number | boolean;
  const written = formulas[row]?.[column];
  const format = numberFormat[row]?.[column] ?? "General";
  // A text that begins with "=" stands in `formulas` without its apostrophe, but there it equals the value.
  const isFormula = typeof written === "string" && written.startsWith("=") && written !== value;
  return {
    value: valueOf(value, valueTypes[row]?.[column], isFormula),
    ...(isFormula && { formula: written }),
    ...(format !== "General" && { format }),
  };
}

/** Office.js says `""` for a blank cell and a text for an error. */
function valueOf(value: string | number | boolean, type: string | undefined, isFormula: boolean): CellValue {
  if (type === "Error") return { error: String(value) };
  return value === "" && !isFormula ? null : value;
}

/** What to write to `formulas` so that the cell holds the content. */
export function toFormula({ value, formula }: CellContent): string | number | boolean {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || value === "") return value;
  return staysText(value) ? value : `'${value}`;
}

/** Excel takes a written text for what a user would have typed; only words without digits are safe. */
function staysText(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !/^(true|false)$/i.test(text);
}

/** Whether `formulas` shows what was written; of formulas only that there is one, since Excel words them anew. */
export function showsWritten({ value, formula }: CellContent, shown: unknown): boolean {
  if (formula !== undefined) return typeof shown === "string" && shown.startsWith("=");
  const expected = value === null ? "" : isCellError(value) ? value.error : value;
  if (typeof expected === "number" && typeof shown === "number")
    return Math.abs(expected - shown) <= Math.abs(expected) * 1e-14;
  return expected === shown;
}
