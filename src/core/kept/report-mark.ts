import { isCellError, type CellValue } from "../grid/cell-value";
import type { SheetGrid } from "../grid/snapshot";

const MARK = /^Phaen ([0-9A-F]{8}) · /;

/** What stands in A1 of a report, in front of `head`: `digest` vouches for all other cells. */
export function reportMark(digest: string, head: string): string {
  return `Phaen ${digest} · ${head}`;
}

/** A report that the add-in made, filled in or written on since or not: no part of the plan. */
export function isReport({ values }: SheetGrid): boolean {
  const first = values[0]?.[0];
  return typeof first === "string" && MARK.test(first);
}

/** A report in which nobody has changed or added anything: nothing is lost with it. */
export function isUntouchedReport(grid: SheetGrid): boolean {
  const first = grid.values[0]?.[0];
  return typeof first === "string" && MARK.exec(first)?.[1] === reportDigest(grid);
}

/** Eight hexadecimal digits made of all values but A1's (FNV-1a); reports have no formulas. */
export function reportDigest({ values, formulas }: SheetGrid): string {
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  values.forEach((cells, row) =>
    cells?.forEach((value, column) => {
      if (value !== null && row + column > 0) add(`${row} ${column} ${written(value)}\n`);
    }),
  );
  for (const [key, formula] of formulas) add(`${key} ${formula}\n`);
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
}

function written(value: Exclude<CellValue, null>): string {
  return isCellError(value) ? value.error : `${typeof value} ${String(value)}`;
}
