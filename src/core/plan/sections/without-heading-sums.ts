import type { ScoringSum } from "../scoring";
import type { RawTable } from "../tables/raw-table";

/** A heading row takes a part's weight; its score belongs to the sum row below if there is one. */
export function withoutHeadingSums(
  sums: readonly ScoringSum[],
  tables: readonly RawTable[],
): readonly ScoringSum[] {
  const isHeading = ({ at }: ScoringSum) =>
    tables.some(({ grid, rows }) =>
      grid.name === at.sheet ? rows.some(({ row, kind }) => row === at.row && kind === "heading") : false,
    );
  const summed = new Set(sums.filter((sum) => !isHeading(sum)).map(({ component }) => component));
  return sums.flatMap((sum): ScoringSum[] => {
    if (!isHeading(sum)) return [sum];
    const hasWeight = sum.weight !== undefined && sum.weight.reading.state !== "blank";
    if (!summed.has(sum.component)) return hasWeight ? [sum] : [];
    return hasWeight ? [{ ...sum, score: undefined }] : [];
  });
}
