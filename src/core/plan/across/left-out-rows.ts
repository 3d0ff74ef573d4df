import { valueOf } from "../../grid/reading";
import { satangOf } from "../budget";
import type { Plan } from "../plan";
import type { ProjectRow, ProjectTable } from "../projects";
import { addedSubtotals } from "./odd-subtotals";
import { statedBudget } from "./stated-budget";
import { summedThroughSubtotals } from "./summed-rows";
import { tableSums } from "./table-sums";

/**
 * The rows with money that the total's SUM passes over, although it adds up others of the same table. What it adds up
 * through a subtotal is not passed over, nor what a subtotal of its own lacks, nor anything where it comes out right.
 */
export function leftOutRows(plan: Plan, table: ProjectTable): readonly ProjectRow[] {
  const summed = new Set(table.total && summedThroughSubtotals(table, table.total));
  if (summed.size === 0 || summed.size === table.rows.length) return [];
  const sums = tableSums(plan).get(table);
  if (!sums || statedBudget(table.total?.budget) === sums.once) return [];
  const told = new Set(addedSubtotals(plan, table).flatMap(({ rows }) => rows));
  return sums.counted.filter(
    (row) => !summed.has(row) && !told.has(row) && (satangOf(valueOf(row.budget)) ?? 0) > 0,
  );
}
