import type { CellValue } from "../../grid/cell-value";
import type { PrintedLevels } from "../scoring";
import { cleanText, isBlank } from "../tables/cell-text";
import { targetIn } from "../tables/column-readers";
import type { RawRow, RawTable } from "../tables/raw-table";

/** Rows from the header's first on in which the levels may be named. */
const HEADER_ROWS = 3;
const LEVEL = /^(?:เกณฑ์)?(?:การให้)?(?:ค่า)?(?:คะแนน|ระดับ)?(?:คะแนน|ที่)? ?([1-5])(?: ?คะแนน)?$/;
const TITLE = /เกณฑ์|ระดับ|คะแนน/;

/** Reads what earns level 1 to 5 in a row, where the table has columns for that: เกณฑ์การให้คะแนน 1 2 3 4 5. */
export function readLevels(table: RawTable): (raw: RawRow) => PrintedLevels | undefined {
  const first = firstLevelColumn(table);
  if (first === undefined) return () => undefined;
  return (raw) => {
    const levelIn = (place: number) => targetIn(table, raw, first + place).reading;
    return [levelIn(0), levelIn(1), levelIn(2), levelIn(3), levelIn(4)];
  };
}

/** Headers that are nothing but numbers, as no other column's is. */
function isBare(cells: readonly CellValue[]): boolean {
  return cells.every((value) => /^\d$/.test(cleanText(value)));
}

/** The column of level 1; the others stand beside it, under a title that says what they are, or headed by 1 to 5 alone. */
export function firstLevelColumn({ grid, at, columns }: RawTable): number | undefined {
  const taken = new Set(Object.values(columns));
  const titles = grid.values[at.row] ?? [];
  for (const cells of grid.values.slice(at.row, at.row + HEADER_ROWS)) {
    const levels = Array.from(cells ?? [], (value) => LEVEL.exec(cleanText(value))?.[1] ?? "-").join("");
    const first = levels.indexOf("12345");
    if (first < 0 || taken.has(first)) continue;
    if (cells === titles && isBare(cells.slice(first, first + 5))) return first;
    const title = titles.slice(0, first + 1).findLast((value) => !isBlank(value));
    if (TITLE.test(cleanText(title))) return first;
  }
  return undefined;
}
