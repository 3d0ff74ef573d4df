import type { SheetGrid } from "../../grid/snapshot";
import type { Header } from "./find-header";
import { matchUnit } from "./match-header";
import { namesMeasure } from "./place-measures";

/** The column right behind the budgets that says their unit in each row (หน่วยนับ, บาท), and the unit that most rows say. */
export interface UnitBeside {
  readonly column: number;
  /** Baht per unit. */
  readonly scale: number;
}

/** Finds such a column; undefined where its cells say no unit of money, as หน่วยนับ of what is to be done. */
export function unitBeside(
  { values }: SheetGrid,
  { row, lastRow, columns: { budget } }: Pick<Header, "row" | "lastRow" | "columns">,
): UnitBeside | undefined {
  if (budget === undefined) return undefined;
  const column = budget + 1;
  const headers = values.slice(row, lastRow + 1).map((cells) => cells?.[column] ?? null);
  if (!headers.some((value) => namesMeasure(value) || matchUnit(value) !== undefined)) return undefined;
  const counts = new Map<number, number>();
  for (const cells of values.slice(lastRow + 1)) {
    const unit = matchUnit(cells?.[column] ?? null);
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && { column, scale: most[0] };
}
