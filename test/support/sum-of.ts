import { parseA1 } from "../../src/core/grid/cell-ref";
import type { SheetGrid } from "../../src/core/grid/snapshot";

/** What the `=SUM(first:last)` at `key` adds up on its own sheet; NaN where it is no such formula. */
export function sumOf(sheet: SheetGrid, key: number): number {
  const [, one = "", other = ""] = /^=SUM\((\w+):(\w+)\)$/.exec(sheet.formulas.get(key) ?? "") ?? [];
  const [first, last] = [parseA1(one), parseA1(other)];
  if (!first || !last) return NaN;
  return sheet.values
    .slice(first.row, last.row + 1)
    .flatMap((cells) => cells?.slice(first.column, last.column + 1) ?? [])
    .reduce<number>((sum, value) => (typeof value === "number" ? sum + value : sum), 0);
}
