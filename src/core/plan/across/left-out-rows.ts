import { valueOf } from "../../grid/reading";
import { satangOf } from "../budget";
import type { Plan } from "../plan";
import type { ProjectRow, ProjectTable } from "../projects";
import { summedRows } from "./summed-rows";
import { tableSums } from "./table-sums";

/** The rows with money that the total's SUM passes over, although it adds up others of the same table. */
export function leftOutRows(plan: Plan, table: ProjectTable): readonly ProjectRow[] {
  const summed = new Set(summedRows(table));
  if (summed.size === 0 || summed.size === table.rows.length) return [];
  const counted = tableSums(plan).get(table)?.counted ?? [];
  return counted.filter((row) => !summed.has(row) && (satangOf(valueOf(row.budget)) ?? 0) > 0);
}
