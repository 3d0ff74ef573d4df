import type { PassedPeriodColumn } from "../misread";
import { cleanText, refIn } from "../tables/cell-text";
import type { RawTable } from "../tables/raw-table";

/** The columns of scoring tables that speak of a part of the year and are read as nothing. */
export function findPassedPeriods(tables: readonly RawTable[]): readonly PassedPeriodColumn[] {
  return tables.flatMap(({ kind, grid, columns, passed }) => {
    const isScoring = kind === "scoring" || kind === "evaluation-and-scoring";
    if (!isScoring) return [];
    // Without a column of actuals, what is unclear may be one, and is told as a header that is not known.
    const told = passed.filter(({ reason }) => reason === "other" || columns.actual !== undefined);
    return told.map(({ row, column, reason }) => ({
      at: refIn(grid, row, column),
      text: cleanText(grid.values[row]?.[column]),
      reason,
    }));
  });
}
