import { valueOf } from "../../grid/reading";
import { agreedBudgets } from "./agreed-budgets";
import { blankBudgets } from "./blank-budgets";
import { satangOf, type Satang } from "../budget";
import { missingFromSummary } from "./missing-from-summary";
import { addedSubtotals } from "./odd-subtotals";
import { oddWholes } from "./odd-wholes";
import type { Plan } from "../plan";
import type { ProjectTable } from "../projects";
import { tableSums } from "./table-sums";

/**
 * Whether a table's rows account for a figure stated below them: as they stand, or as they would with the budgets
 * that the rest of the plan agrees on, also for those left blank, with what their parts add up to, with the
 * projects that a summary lacks, and with the wrong subtotals that the total adds up. A table with invalid budgets
 * accounts for anything, one with a blank budget that nothing else says for any more.
 */
export function accountsFor(plan: Plan, table: ProjectTable, figure: Satang): boolean {
  const sums = tableSums(plan).get(table);
  if (!sums?.isSound) return true;
  const blank = blankBudgets(plan).get(table) ?? [];
  if (blank.some(({ known }) => !known) && figure >= sums.once) return true;
  const changes = [
    agreedBudgets(plan).corrections.get(table) ?? 0,
    missingMoney(plan, table),
    blank.reduce((sum, { known }) => sum + (known?.satang ?? 0), 0),
    addedByParts(plan, table),
    addedSubtotals(plan, table).reduce((sum, { stated, summed }) => sum + stated - summed, 0),
  ];
  const figures = changes.reduce(
    (found, change) => (change === 0 ? found : [...found, ...found.map((sum) => sum + change)]),
    [sums.once, sums.withDoubtful],
  );
  return figures.includes(figure);
}

function missingMoney(plan: Plan, { kind, section }: ProjectTable): Satang {
  const missing = kind === "summary" ? (missingFromSummary(plan).get(section) ?? []) : [];
  return missing.reduce((sum, { row }) => sum + (satangOf(valueOf(row.budget)) ?? 0), 0);
}

function addedByParts(plan: Plan, table: ProjectTable): Satang {
  const counted = oddWholes(plan)
    .get(table)
    ?.filter(({ row }) => !row.repeated);
  return (counted ?? []).reduce((sum, { stated, parts }) => sum + parts.satang - stated, 0);
}
