import type { PassedPeriodColumn } from "../misread";
import { cleanText, refIn } from "../tables/cell-text";
import { isScoring, type RawTable } from "../tables/raw-table";
import type { PassedPeriod } from "../tables/read-periods";
import { holdsActuals } from "./holds-actuals";

/** The columns of scoring tables, or of those that may be one, that speak of a part of the year and are read as nothing. */
export function findPassedPeriods(tables: readonly RawTable[]): readonly PassedPeriodColumn[] {
  const isScored = tables.some(isScoring);
  return tables.flatMap((table) => {
    const { grid } = table;
    const told = isScoring(table) ? findPassedOver(table) : isScored ? [] : findLonely(table);
    return told.map(({ row, column, reason }) => ({
      at: refIn(grid, row, column),
      text: cleanText(grid.values[row]?.[column]),
      reason,
    }));
  });
}

/** Without a column of actuals, what is unclear may be one, and is told as a header that is not known. */
function findPassedOver({ columns, passed }: RawTable): readonly PassedPeriod[] {
  return passed.filter(({ reason }) => reason === "other" || columns.actual !== undefined);
}

/** Where nothing is scored yet: a target is parted into several columns, of which one alone is no part. */
function findLonely(table: RawTable): readonly PassedPeriod[] {
  const { kind, passed } = table;
  return kind === "evaluation" &&
    passed.length === 1 &&
    passed.every(({ column }) => holdsActuals(table, column))
    ? passed
    : [];
}
