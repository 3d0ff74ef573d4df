import { BLANK, isCellError, type CellContent, type CellValue } from "../grid/cell-value";

const NOTED_BLANK = "(ว่าง)";
const FORMULA = "สูตร ";
/** Excel's limit for a cell's text, less the quotation marks. */
const LONGEST = 32_765;

/**
 * A content as a value that stays what it is when somebody types it again: 12.5, TRUE, #N/A, “text”, สูตร =A1, (ว่าง).
 * A text too long for a cell of the log is only counted.
 */
export function noteContent({ value, formula }: CellContent): string | number | boolean {
  if (formula !== undefined) return `${FORMULA}${formula}`;
  // No workbook keeps an empty text.
  if (value === null || value === "") return NOTED_BLANK;
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  return value.length > LONGEST ? `(${value.length} ตัวอักษร)` : `“${value}”`;
}

/** What `noteContent` noted; undefined for anything else. A formula comes without its result. */
export function readNotedContent(noted: CellValue): CellContent | undefined {
  if (noted === null) return undefined;
  if (typeof noted !== "string") return { value: noted };
  if (noted === NOTED_BLANK) return BLANK;
  if (noted.startsWith(`${FORMULA}=`)) return { value: null, formula: noted.slice(FORMULA.length) };
  if (noted.startsWith("#")) return { value: { error: noted } };
  if (!noted.startsWith("“") || !noted.endsWith("”")) return undefined;
  return { value: noted.slice(1, -1) };
}
