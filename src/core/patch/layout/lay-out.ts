import type { CellContent } from "../../grid/cell-value";
import { inOrder } from "../in-order";
import type { NewCell, NewSheet } from "../new-sheet";
import { inputsOf } from "./inputs-of";
import type { PlannedCell, PlannedRow } from "./planned-row";
import { textHeight } from "./text-height";

const FONT = { name: "Sarabun", size: 14 };

interface Page {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly PlannedRow[];
  readonly frozenRows?: number;
  readonly repeatRows?: readonly [number, number];
}

/** A sheet of rows laid one below the other, A4 landscape. */
export function layOut({ name, widths, rows, frozenRows = 0, repeatRows }: Page): NewSheet {
  const placed = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell ? [{ cell, row, column }] : [])),
  );
  return {
    name,
    font: FONT,
    cells: inOrder(placed.flatMap(({ cell, row, column }) => cellsOf(cell, row, column))),
    merges: placed
      .filter(({ cell: { across = 1, down = 1 } }) => across * down > 1)
      .map(({ cell: { across = 1, down = 1 }, row, column }) => ({
        top: row,
        left: column,
        bottom: row + down - 1,
        right: column + across - 1,
      })),
    widths,
    heights: new Map(
      rows.flatMap((row, index): [number, number][] =>
        row.height === "fitted" ? [] : [[index, row.height ?? estimateHeight(row, widths)]],
      ),
    ),
    inputs: inputsOf(placed),
    frozenRows,
    print: { landscape: true, ...(repeatRows && { repeatRows }), footer: "หน้า &P / &N" },
  };
}

/** The cell, and behind it the covered cells of its merge, which need its lines and fill. */
function cellsOf(
  { content, style, across = 1, down = 1 }: PlannedCell,
  row: number,
  column: number,
): NewCell[] {
  return Array.from({ length: across * down }, (_, index) => ({
    row: row + Math.floor(index / across),
    column: column + (index % across),
    content: index === 0 ? contentAt(content, row) : { value: null },
    style,
  }));
}

function contentAt(content: PlannedCell["content"], row: number): CellContent {
  return typeof content === "function" ? content(row) : content;
}

function estimateHeight({ cells }: PlannedRow, widths: readonly number[]): number {
  const heights = cells.map((cell, column) => {
    if (!cell || (cell.down ?? 1) > 1) return 0;
    const { value } = contentAt(cell.content, 0);
    const width = widths.slice(column, column + (cell.across ?? 1)).reduce((sum, each) => sum + each, 0);
    return textHeight(typeof value === "string" ? value : "", width, cell.style.size ?? FONT.size);
  });
  return Math.min(409, Math.round(Math.max(...heights)));
}
