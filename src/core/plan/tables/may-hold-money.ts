import type { SheetGrid } from "../../grid/snapshot";
import { readBudgetCell } from "../cells/read-budget";
import { cleanText, isBlank, isDash } from "./cell-text";

/** In satang; numbers that are no money are mostly less than any project costs. */
export const LEAST_BUDGET = 1_000_00;

/** Rows below a header that tell what its columns hold. */
export const LOOKED_AT = 30;

/** Whether a column may hold amounts below a row: it has no more texts than it has numbers. */
export function mayHoldMoney({ values }: SheetGrid, row: number, column: number): boolean {
  let weight = 0;
  for (const cells of values.slice(row + 1, row + 1 + LOOKED_AT)) {
    const value = cells?.[column] ?? null;
    if (isBlank(value) || isDash(cleanText(value))) continue;
    const kind = readBudgetCell(value, 1).budget?.kind;
    if (kind === "amount") weight++;
    else if (kind !== "none") weight--;
  }
  return weight >= 0;
}
