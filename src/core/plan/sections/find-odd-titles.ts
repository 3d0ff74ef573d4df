import type { OddTitle } from "../misread";
import type { FoundTables } from "../tables/found-tables";
import { statedYear } from "../tables/stated-year";

/** The titles right above tables of the plan that state another year than the plan's, as when last year's was copied. */
export function findOddTitles(
  { tables, lines }: FoundTables,
  planYear: number | undefined,
): readonly OddTitle[] {
  if (planYear === undefined) return [];
  const titles = lines.flatMap(({ at, text }) => {
    const year = statedYear(text);
    return year === undefined ? [] : [{ at, year }];
  });
  const aboveTables = tables.flatMap(
    ({ at }) => titles.findLast((title) => title.at.sheet === at.sheet && title.at.row < at.row) ?? [],
  );
  return [...new Set(aboveTables)].filter(({ year }) => year !== planYear);
}
