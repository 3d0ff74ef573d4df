import { cellKey } from "../../grid/snapshot";
import type { CellValue } from "../../grid/cell-value";
import { levelsInText } from "../cells/levels-in-text";
import type { PrintedLevels } from "../scoring";
import { cleanText, isBlank, rawText, reading, refIn } from "../tables/cell-text";
import { targetIn } from "../tables/column-readers";
import { levelOf } from "../tables/level-label";
import type { RawRow, RawTable } from "../tables/raw-table";
import { ownColumn } from "../tables/table-cells";

/** Rows from the header's first on in which the levels may be named. */
const HEADER_ROWS = 3;
const TITLE = /เกณฑ์|ระดับ|คะแนน/;
const CRITERIA = /^เกณฑ์(?:การ)?(?:ให้)?(?:คะแนน|ประเมิน|วัด)/;

/**
 * Reads what earns level 1 to 5 in a row, where the table has columns for that (เกณฑ์การให้คะแนน 1 2 3 4 5, or 5 to 1), or one
 * in which each row lists its own.
 */
export function readLevels(table: RawTable): (raw: RawRow) => PrintedLevels | undefined {
  const columns = levelColumns(table);
  if (!columns) return levelsInOneCell(table);
  const [one, two, three, four, five] = columns;
  return (raw) => {
    const levelIn = (column: number) => targetIn(table, raw, column).reading;
    return [levelIn(one), levelIn(two), levelIn(three), levelIn(four), levelIn(five)];
  };
}

/** Headers that are nothing but numbers, as no other column's is. */
function isBare(cells: readonly CellValue[]): boolean {
  return cells.every((value) => /^\d$/.test(cleanText(value)));
}

type LevelColumns = readonly [number, number, number, number, number];

/**
 * The columns of level 1 to 5; they stand side by side, rising or falling, under a title that says what they are, or
 * headed by 1 to 5 alone.
 */
export function levelColumns({ grid, at, columns }: RawTable): LevelColumns | undefined {
  const taken = new Set(Object.values(columns));
  const titles = grid.values[at.row] ?? [];
  for (const cells of grid.values.slice(at.row, at.row + HEADER_ROWS)) {
    const levels = Array.from(cells ?? [], (value) => levelOf(value) ?? "-").join("");
    const isFalling = levels.includes("54321");
    const first = levels.indexOf(isFalling ? "54321" : "12345");
    if (first < 0 || taken.has(first)) continue;
    const columnOf = (level: number) => first + (isFalling ? 5 - level : level - 1);
    const found: LevelColumns = [columnOf(1), columnOf(2), columnOf(3), columnOf(4), columnOf(5)];
    if (cells === titles && isBare(cells.slice(first, first + 5))) return found;
    const title = titles.slice(0, first + 1).findLast((value) => !isBlank(value));
    if (TITLE.test(cleanText(title))) return found;
  }
  return undefined;
}

function levelsInOneCell(table: RawTable): (raw: RawRow) => PrintedLevels | undefined {
  const { grid } = table;
  const column = ownColumn(table, CRITERIA);
  if (column === undefined) return () => undefined;
  return ({ row }) => {
    const cell = grid.values[row]?.[column];
    if (typeof cell !== "string" || grid.formulas.has(cellKey(row, column))) return undefined;
    const levels = levelsInText(rawText(cell));
    const levelAt = (level: number) => {
      const { text, target } = levels.get(level) ?? { text: "", target: undefined };
      return reading(refIn(grid, row, column), text, target);
    };
    return levels.size === 0 ? undefined : [levelAt(1), levelAt(2), levelAt(3), levelAt(4), levelAt(5)];
  };
}
