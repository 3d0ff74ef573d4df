import { valueOf } from "../../grid/reading";
import { satangOf } from "../budget";
import type { Plan } from "../plan";
import type { ProjectRow, ProjectTable } from "../projects";
import { statedBudget } from "./stated-budget";
import { summedRows } from "./summed-rows";
import { tableSums } from "./table-sums";

/**
 * The rows with money that the total's SUM passes over, although it adds up others of the same table. Where it comes
 * out right it adds them up through a subtotal.
 */
export function leftOutRows(plan: Plan, table: ProjectTable): readonly ProjectRow[] {
  const summed = new Set(summedRows(table));
  if (summed.size === 0 || summed.size === table.rows.length) return [];
  const sums = tableSums(plan).get(table);
  if (!sums || statedBudget(table.total?.budget) === sums.once) return [];
  return sums.counted.filter((row) => !summed.has(row) && (satangOf(valueOf(row.budget)) ?? 0) > 0);
}
