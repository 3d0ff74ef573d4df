import type { CellValue } from "../../grid/cell-value";
import { cleanText } from "./cell-text";

const LEVEL = /^(?:เกณฑ์)?(?:การให้)?(?:ค่า)?(?:คะแนน|ระดับ)?(?:คะแนน|ที่)? ?([1-5])(?: ?คะแนน)?$/;

/** The level from "1" to "5" that a column's label names: "ระดับ 1", "1 คะแนน", 1; undefined where it names none. */
export function levelOf(value: CellValue | undefined): string | undefined {
  return LEVEL.exec(cleanText(value))?.[1];
}
