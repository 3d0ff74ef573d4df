import type { Area } from "../../grid/area";
import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid } from "../../grid/snapshot";
import { cleanLine } from "../../text/clean-line";
import { isBlank } from "./cell-text";

/** What the rows of a header say of one column. */
export interface ColumnHeading {
  /** The column's own cells, a row each. */
  readonly own: readonly CellValue[];
  /** The same, with the titles that reach over the column from the left where it has no cell of its own. */
  readonly over: readonly CellValue[];
}

/**
 * What the rows from `row` to `lastRow` say of each column. A title reaches over the columns that its cell is merged
 * over; where it is not merged, as far as nothing else stands beside it, and only from one heading to others below.
 */
export function titlesOver(grid: SheetGrid, row: number, lastRow: number): readonly ColumnHeading[] {
  // Rows that hold nothing may be holes, over which `map` would jump.
  const rows = Array.from(grid.values.slice(row, lastRow + 1), (cells) => cells ?? []);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => {
    const own = rows.map((cells) => cells[column] ?? null);
    return { own, over: [...own] };
  });
  for (let line = 0; row + line < lastRow; line++) {
    const merges = mergesFrom(grid, row + line);
    let title: { readonly value: CellValue; readonly isTitle: boolean; readonly until: number } | undefined;
    headings.forEach(({ own, over }, column) => {
      const value = own[line] ?? null;
      const hasBelow = own.slice(line + 1).some((below) => !isBlank(below));
      if (!isBlank(value)) {
        const merge = merges.find(({ left, right }) => left === column && right > left);
        title = { value, isTitle: hasBelow, until: merge?.right ?? Infinity };
      } else if (own.slice(0, line).some((above) => !isBlank(above))) {
        title = undefined;
      } else if (title?.isTitle && hasBelow && column <= title.until) {
        over[line] = title.value;
      }
    });
  }
  return headings;
}

/** What stands lowest in the header of a column: its own label below the titles; null where there is none. */
export function lowestLabel({ own }: Pick<ColumnHeading, "own">): CellValue {
  return own.findLast((value) => !isBlank(value)) ?? null;
}

/** A label without spaces, brackets and dots, in small letters. */
export function bareLabel(label: string): string {
  return cleanLine(label)
    .replace(/[\s:.()[\]{}]/g, "")
    .toLowerCase();
}

const byTop = new WeakMap<SheetGrid["merges"], ReadonlyMap<number, readonly Area[]>>();

/** The merged areas that begin in a row; a sheet may have one in each of its rows, and many headers. */
export function mergesFrom({ merges }: SheetGrid, row: number): readonly Area[] {
  let tops = byTop.get(merges);
  if (!tops) byTop.set(merges, (tops = groupByTop(merges)));
  return tops.get(row) ?? [];
}

function groupByTop(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const tops = new Map<number, Area[]>();
  for (const merge of merges) {
    const there = tops.get(merge.top);
    if (there) there.push(merge);
    else tops.set(merge.top, [merge]);
  }
  return tops;
}
